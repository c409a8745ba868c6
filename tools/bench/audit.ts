import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { BenchResult } from './bench-result';
import { writeExport } from './export-rows';
import { measuredRun } from './measured-run';
import { quartilesOf } from './quartiles';

const rounds = 3;
const loops = require.resolve('./loops');
const main = require.resolve('../../cli/main');
const peak = 'Most memory of the audit';

type Taken = { rows: number; milliseconds: number; peakMegabytes: number };

const loopOutput = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ rows: v.number(), milliseconds: v.number() }),
);
const auditOutput = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ rows: v.object({ read: v.number() }) }),
);

/** A loop, without the start of its program. */
const loop =
  (way: string) =>
  async (file: string): Promise<Taken> => {
    const { stdout, peakMegabytes } = await measuredRun([loops, way, file]);
    return { ...v.parse(loopOutput, stdout), peakMegabytes };
  };

/** The audit as a vendor runs it, from the start of the program to its end. */
const audit = async (file: string): Promise<Taken> => {
  const args = ['audit', file, '--format', 'json', '--at', '2026-06-01'];
  const { stdout, milliseconds, peakMegabytes } = await measuredRun([main, ...args]);
  return { rows: v.parse(auditOutput, stdout).rows.read, milliseconds, peakMegabytes };
};

const programs = {
  readline: { name: 'readline and JSON.parse', of: 'ndjson', run: loop('readline') },
  split: { name: 'Text split into lines and JSON.parse', of: 'ndjson', run: loop('split') },
  bytes: { name: 'Bytes cut into lines and JSON.parse', of: 'ndjson', run: loop('bytes') },
  reading: { name: 'Rows of NDJSON, only read', of: 'ndjson', run: loop('read-rows') },
  audit: { name: 'Audit of NDJSON', of: 'ndjson', run: audit },
  papaparse: { name: 'Papa Parse alone', of: 'csv', run: loop('papaparse') },
  csvReading: { name: 'Rows of CSV, only read', of: 'csv', run: loop('read-rows') },
  csvAudit: { name: 'Audit of CSV', of: 'csv', run: audit },
} as const;

type Program = keyof typeof programs;
const names = Object.keys(programs).filter((name): name is Program => name in programs);

/** Runs all of them in turn, so that whatever else the machine does happens to each. */
const measure = async (rows: number): Promise<Record<Program, Taken[]>> => {
  const folder = mkdtempSync(join(tmpdir(), 'standing-bench-'));
  const fileOf = { ndjson: join(folder, 'licenses.ndjson'), csv: join(folder, 'licenses.csv') };
  const taken: Record<Program, Taken[]> = {
    ...{ readline: [], split: [], bytes: [], reading: [], audit: [] },
    ...{ papaparse: [], csvReading: [], csvAudit: [] },
  };
  try {
    for (const as of ['ndjson', 'csv'] as const) {
      await writeExport(fileOf[as], { of: 'licenses', as, rows });
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) {
        const { of, run } = programs[name];
        const each = await run(fileOf[of]);
        if (each.rows !== rows) throw new Error(`${programs[name].name}: ${each.rows} rows`);
        taken[name].push(each);
      }
    }
    return taken;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** How fast an audit of `rows` rows is, against loops that only read them; and how much memory it takes. */
export const benchAudit = async (rows: number): Promise<BenchResult> => {
  const taken = await measure(rows);
  const timeOf = (name: Program) =>
    quartilesOf(taken[name].map(({ milliseconds }) => milliseconds));
  const quickest = (name: Program) =>
    Math.min(...taken[name].map(({ milliseconds }) => milliseconds));
  // Whatever else the machine does only ever adds to a time.
  const ratio = (one: Program, ...others: Program[]) =>
    quickest(one) / Math.min(...others.map(quickest));
  const peakOf = (name: Program) =>
    Math.max(...taken[name].map(({ peakMegabytes }) => peakMegabytes));
  return {
    times: names.map((name) => ({
      name: programs[name].name,
      milliseconds: timeOf(name),
      runs: rounds,
    })),
    amounts: [
      { name: 'Rows', value: rows },
      ...names.map((name) => ({
        name: `${programs[name].name}, rows a second at best`,
        value: (1000 * rows) / quickest(name),
      })),
      {
        name: 'Rows of NDJSON, only read, against the split text',
        value: ratio('reading', 'split'),
      },
      { name: 'Audit of NDJSON against the cut bytes', value: ratio('audit', 'bytes') },
      { name: `${peak} of CSV, MB`, value: peakOf('csvAudit') },
    ],
    targets: [
      {
        name: 'Audit of NDJSON against the quicker of readline and split text',
        value: ratio('audit', 'readline', 'split'),
        atMost: 1 / 0.6,
      },
      { name: 'Audit of CSV against Papa Parse', value: ratio('csvAudit', 'papaparse'), atMost: 2 },
      { name: `${peak} of NDJSON, MB`, value: peakOf('audit'), atMost: 300 },
    ],
  };
};
