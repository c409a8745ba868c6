import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../test/browser/launch-chromium';
import { benchAudit } from './audit';
import { type BenchResult, isMet, resultLines } from './bench-result';
import { benchBundle } from './bundle';
import { benchDecision } from './decision/bench-decision';
import { benchGrowth } from './growth/bench-growth';
import { machineLine } from './machine';
import { benchPanel } from './panel';
import { benchViews } from './views';

const inBrowser = new Map<string, (browser: Browser) => Promise<BenchResult>>([
  ['panel', benchPanel],
  ['views', benchViews],
]);
const withoutBrowser = new Map<string, (rows: number) => Promise<BenchResult>>([
  ['decision', benchDecision],
  ['growth', benchGrowth],
  ['bundle', benchBundle],
  ['audit', benchAudit],
]);
const parts = [...inBrowser.keys(), ...withoutBrowser.keys()];

const usage = `Usage: npm run bench [-- PART…] [--rows N] [--json FILE]

  PART         ${parts.join(', ')} (default: all of them)
  --rows N     how long an export is audited (default: 1000000)
  --json FILE  also writes the numbers into a file`;

type Asked = { names: string[]; rows: number; file: string | undefined };

/** Measures, and says which targets were met. A missed target makes the exit code 1. */
const bench = async ({ names, rows, file }: Asked): Promise<void> => {
  const browser = names.some((name) => inBrowser.has(name)) ? await launchChromium() : null;
  try {
    const machine = machineLine(browser);
    console.log(machine);
    const results: Record<string, BenchResult> = {};
    for (const name of names) {
      const result =
        (browser && (await inBrowser.get(name)?.(browser))) ??
        (await withoutBrowser.get(name)?.(rows));
      if (result === undefined) continue;
      results[name] = result;
      console.log(`\n${name}\n  ${resultLines(result).join('\n  ')}`);
      if (!result.targets.every(isMet)) process.exitCode = 1;
    }
    const at = new Date().toISOString();
    if (file !== undefined) writeFileSync(file, JSON.stringify({ at, machine, results }, null, 2));
  } finally {
    await browser?.close();
  }
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, rows: { type: 'string', default: '1000000' } },
});
const rows = Number(values.rows);
if (positionals.some((name) => !parts.includes(name)) || !Number.isInteger(rows) || rows < 1) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const names = positionals.length === 0 ? parts : positionals;
  void bench({ names, rows, file: values.json });
}
