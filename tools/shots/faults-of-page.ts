import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { type Fault, faultRules } from './fault';

const faults = v.array(
  v.object({ rule: v.picklist(faultRules), element: v.string(), measure: v.string() }),
);

/** The checks as one script, because they run in the page. */
const script = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'visible-faults.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'shotChecks',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
};

let checks: string | undefined;

/** What is wrong with a page and the frames in it, as they show now. */
export const faultsOfPage = async (page: Page): Promise<Fault[]> => {
  checks ??= script();
  const found: Fault[] = [];
  for (const frame of page.frames()) {
    const ofFrame: unknown = await frame.evaluate(
      `(() => { ${checks} return shotChecks.visibleFaults(); })()`,
    );
    found.push(...v.parse(faults, ofFrame));
  }
  return found;
};
