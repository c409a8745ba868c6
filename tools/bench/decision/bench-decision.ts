import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { BenchResult } from '../bench-result';
import { measureBundled } from '../measure-bundled';

const tools = join(__dirname, '../..');
const peers = join(tools, 'bench/peers');

const packageSchema = v.pipe(v.string(), v.parseJson(), v.object({ version: v.string() }));

const versions = (): string =>
  ['json-logic-engine', 'json-rules-engine', '@gorules/zen-engine']
    .map((name) => {
      const text = readFileSync(join(peers, 'node_modules', name, 'package.json'), 'utf8');
      return `${name} ${v.parse(packageSchema, text).version}`;
    })
    .join(', ');

/** Our decision and our whole answer, against rules engines that are given the same facts and only decide. */
export const benchDecision = async (): Promise<BenchResult> => {
  execFileSync(process.execPath, [join(tools, 'setup.cjs'), 'tools/bench/peers'], {
    stdio: 'inherit',
  });
  const result = await measureBundled(join(__dirname, 'measure-decision.ts'), [peers]);
  return { ...result, notes: [versions(), ...(result.notes ?? [])] };
};
