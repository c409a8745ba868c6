import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import * as v from 'valibot';
import { type BenchResult, benchResultSchema } from './bench-result';

const run = promisify(execFile);

/**
 * Runs a measuring program as one plain script in a process of its own, as the rules run where they are deployed: what runs
 * TypeScript without a build puts a call between the modules, which costs more than some of what is measured.
 */
export const measureBundled = async (program: string, args: string[]): Promise<BenchResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'standing-bench-'));
  const outfile = join(folder, 'measure.cjs');
  try {
    buildSync({ entryPoints: [program], bundle: true, platform: 'node', outfile });
    const { stdout } = await run(process.execPath, [outfile, ...args], { maxBuffer: 2 ** 24 });
    return v.parse(benchResultSchema, JSON.parse(stdout));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
