import * as v from 'valibot';
import type { Quartiles } from './quartiles';

/** Where an amount goes: what says why a target was missed, the largest first, in `unit`. */
export type Profile = { of: string; unit: string; parts: { name: string; value: number }[] };

/** Amounts of several things side by side. */
export type Table = {
  name: string;
  columns: string[];
  rows: { name: string; values: number[] }[];
};

/** What one part of the bench found out. */
export type BenchResult = {
  /** What the numbers stand on: versions, how many rounds. */
  notes?: string[];
  times: { name: string; milliseconds: Quartiles; runs: number }[];
  /** Numbers that are no times: counts, bytes, ratios. */
  amounts: { name: string; value: number }[];
  targets: { name: string; value: number; atMost: number }[];
  tables?: Table[];
  profiles?: Profile[];
};

const amount = { name: v.string(), value: v.number() };

/** A result that was written as JSON. */
export const benchResultSchema: v.GenericSchema<unknown, BenchResult> = v.object({
  notes: v.exactOptional(v.array(v.string())),
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
});

/** A number as it is shown: two digits behind the point where it is small. */
export const inWords = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 0 });

const timeLine = ({ name, milliseconds, runs }: BenchResult['times'][number]): string => {
  const { p25, median, p75 } = milliseconds;
  return `${name}: ${inWords(median)} ms (p25 ${inWords(p25)}, p75 ${inWords(p75)}; ${runs} runs)`;
};

/** True when a target was met. */
export const isMet = ({ value, atMost }: BenchResult['targets'][number]): boolean =>
  value <= atMost;

const targetLine = (target: BenchResult['targets'][number]): string => {
  const { name, value, atMost } = target;
  const verdict = isMet(target) ? 'met' : 'missed';
  return `${name}: ${inWords(value)}; target: at most ${inWords(atMost)}: ${verdict}`;
};

const tableLines = ({ name, columns, rows }: Table): string[] => [
  `${name} (${columns.join(', ')}):`,
  ...rows.map((row) => `  ${row.name}: ${row.values.map(inWords).join(', ')}`),
];

const profileLines = ({ of, unit, parts }: Profile): string[] => [
  `${of}, ${unit}:`,
  ...parts.map(({ name, value }) => `  ${inWords(value)}  ${name}`),
];

/** The result for people, a line for each number. */
export const resultLines = (result: BenchResult): string[] => [
  ...(result.notes ?? []),
  ...result.times.map(timeLine),
  ...result.amounts.map(({ name, value }) => `${name}: ${inWords(value)}`),
  ...(result.tables ?? []).flatMap(tableLines),
  ...result.targets.map(targetLine),
  ...(result.profiles ?? []).flatMap(profileLines),
];
