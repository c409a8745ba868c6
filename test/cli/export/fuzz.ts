import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Row } from '../../../cli/export/row';
import { isJsonObject, type JsonObject } from '../../../src/wire/json';
import { exportPieces, type MadeUpExport } from '../../../tools/bench/export-rows';
import { type Mutated, mutated } from './mutate';
import { rowsIn } from './written';

const forms = ['ndjson', 'array', 'page', 'csv'] as const;
type Form = (typeof forms)[number];

/** A made-up export, and from where to where in it each of its rows stands. */
type Original = { as: Form; bytes: Buffer; spans: { start: number; end: number }[] };

const original = (made: MadeUpExport): Original => {
  const written = [...exportPieces(made)];
  const pieces = written.map((piece) => Buffer.from(made.as === 'csv' ? inLines(piece) : piece));
  const head = made.as === 'ndjson' ? 0 : 1;
  let at = pieces.slice(0, head).reduce((sum, { length }) => sum + length, 0);
  const spans = pieces.slice(head, head + made.rows).map((piece) => {
    const end = made.as === 'csv' ? piece.length : piece.lastIndexOf('}') + 1;
    const span = { start: at, end: at + end };
    at += piece.length;
    return span;
  });
  return { as: made.as, bytes: Buffer.concat(pieces), spans };
};

/** Some cells with quotes and lines of their own. */
const inLines = (record: string): string =>
  record.replace(/,(Acme|Birch|Cobalt) (\w+),/, ',"$1\r\n""$2"", in two lines",');

const originals = forms.flatMap((as) =>
  [3, 24].flatMap((rows) => [
    original({ of: 'licenses', as, rows }),
    original({ of: 'transactions', as, rows }),
  ]),
);

const isUntouched = ({ as }: Original, { from, to }: Mutated) => {
  // The end of a line belongs to a record of CSV, and so does what stands right before its first cell.
  const reach = as === 'csv' ? 1 : 0;
  return ({ start, end }: { start: number; end: number }) =>
    to <= start - reach || from >= end + reach;
};

const given = (rows: Row[]) => rows.flatMap((row) => ('row' in row ? [row.row] : []));

/** What is wrong with how a mutated file was read; undefined where nothing is. */
export const faultOf = async (seed: number): Promise<string | undefined> => {
  const source = originals[seed % originals.length];
  if (!source) throw new Error('no originals');
  const change = mutated(source.bytes, seed);
  const headEnd = source.spans[0]?.start ?? 0;
  if (source.as === 'csv' && change.from < headEnd) {
    // Without its header nothing is left to be known of a CSV file, but that it does no harm.
    await rowsIn(change.bytes);
    return undefined;
  }
  const expected = given(await wholeOf(source));
  const read = await rowsIn(change.bytes);
  const found = given(read);
  const what = `${source.as}, seed ${seed}, ${change.kind} ${change.from}–${change.to}`;
  for (const [index, span] of source.spans.entries()) {
    if (!isUntouched(source, change)(span)) continue;
    const times = found.filter((row) => isDeepStrictEqual(row, expected[index])).length;
    if (times !== 1) return `${what}: row ${index + 1} came ${times} times`;
  }
  const isNamed = found.length < read.length;
  const mayBeUnseen = change.kind === 'delete' || change.kind === 'truncate';
  if (found.length < expected.length && !isNamed && !mayBeUnseen) return `${what}: nothing named`;
  const parts = expected.flatMap((row) => partsOf(row));
  const isPart = (row: JsonObject) => parts.some((part) => isDeepStrictEqual(row, part));
  return found.some(isPart) ? `${what}: a part came as a row` : undefined;
};

const partsOf = (row: JsonObject): JsonObject[] =>
  Object.values(row).flatMap((value) => (isJsonObject(value) ? [value, ...partsOf(value)] : []));

const wholes = new Map<Original, Promise<Row[]>>();

const wholeOf = (source: Original): Promise<Row[]> => {
  const known = wholes.get(source) ?? rowsIn(source.bytes);
  wholes.set(source, known);
  return known;
};

/** The same for a compressed file: that it does no harm, and that nothing is given that never was there before its fault. */
export const compressedFaultOf = async (seed: number): Promise<string | undefined> => {
  const source = originals[seed % originals.length];
  if (!source) throw new Error('no originals');
  const change = mutated(gzipSync(source.bytes), seed);
  const read = await rowsIn(change.bytes);
  const expected = given(await wholeOf(source));
  const isSound = change.bytes.length === 0 || given(read).length === expected.length;
  return isSound || read.length > given(read).length
    ? undefined
    : `gzip of ${source.as}, seed ${seed}: nothing named`;
};
