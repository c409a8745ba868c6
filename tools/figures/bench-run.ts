import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { BenchResult } from '../bench/bench-result';

/** What a run of the bench found out, by part, on which machine and when. */
export type BenchRun = { at: string; machine: string; results: Record<string, BenchResult> };

const amount = { name: v.string(), value: v.number() };

const benchRun: v.GenericSchema<unknown, BenchRun> = v.object({
  at: v.string(),
  machine: v.string(),
  results: v.record(
    v.string(),
    v.object({
      times: v.array(
        v.object({
          name: v.string(),
          milliseconds: v.object({ p25: v.number(), median: v.number(), p75: v.number() }),
          runs: v.number(),
        }),
      ),
      amounts: v.array(v.object(amount)),
      targets: v.array(v.object({ ...amount, atMost: v.number() })),
      tables: v.exactOptional(
        v.array(
          v.object({
            name: v.string(),
            columns: v.array(v.string()),
            rows: v.array(v.object({ name: v.string(), values: v.array(v.number()) })),
          }),
        ),
      ),
      profiles: v.exactOptional(
        v.array(v.object({ of: v.string(), unit: v.string(), parts: v.array(v.object(amount)) })),
      ),
    }),
  ),
});

/** What `npm run bench -- --json FILE` wrote. */
export const readBenchRun = (file: string): BenchRun =>
  v.parse(benchRun, JSON.parse(readFileSync(file, 'utf8')));
