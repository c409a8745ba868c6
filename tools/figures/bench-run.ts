import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type BenchResult, benchResultSchema } from '../bench/bench-result';

/** What a run of the bench found out, by part, on which machine and when. */
export type BenchRun = { at: string; machine: string; results: Record<string, BenchResult> };

const benchRun: v.GenericSchema<unknown, BenchRun> = v.object({
  at: v.string(),
  machine: v.string(),
  results: v.record(v.string(), benchResultSchema),
});

/** What `npm run bench -- --json FILE` wrote. */
export const readBenchRun = (file: string): BenchRun =>
  v.parse(benchRun, JSON.parse(readFileSync(file, 'utf8')));
