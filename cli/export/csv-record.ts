const QUOTE = 0x22;
const CARRIAGE_RETURN = 0x0d;

/** The longest that a record with a quoted cell may be; beyond, its quote is taken for a stray one. */
const MOST_LINES = 200;
const LONGEST = 2 ** 20;

/** How cells and lines end in a file, as bytes. */
export type CsvMarks = { delimiter: number; lineEnd: number };

/**
 * The record that begins at a place: where the next one begins, how many lines and cells it has, and whether a quote stands
 * in it where RFC 4180 has none. `open`: its end is not there yet. `stray`: it has a quote that ends nowhere, or not at a cell's end.
 */
export type CsvRecord =
  | { kind: 'whole'; next: number; lines: number; cells: number; isOdd: boolean }
  | { kind: 'open' }
  | { kind: 'stray' };

/** Looks where the record that begins at `start` ends. */
export function recordAt(bytes: Uint8Array, start: number, marks: CsvMarks): CsvRecord {
  const { delimiter, lineEnd } = marks;
  let at = start;
  let lines = 1;
  let cells = 1;
  let isOdd = false;
  for (;;) {
    if (bytes[at] === QUOTE) {
      for (at += 1; ; at += 1) {
        const byte = bytes[at];
        if (byte === undefined) return at - start > LONGEST ? { kind: 'stray' } : { kind: 'open' };
        if (byte === lineEnd) lines += 1;
        if (lines > MOST_LINES) return { kind: 'stray' };
        if (byte !== QUOTE) continue;
        if (bytes[at + 1] !== QUOTE) break;
        at += 1;
      }
      at += 1;
      if (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === lineEnd) at += 1;
      if (at >= bytes.length) return { kind: 'open' };
      if (bytes[at] !== delimiter && bytes[at] !== lineEnd) return { kind: 'stray' };
    } else {
      for (; at < bytes.length && bytes[at] !== delimiter && bytes[at] !== lineEnd; at += 1) {
        if (bytes[at] === QUOTE) isOdd = true;
      }
      if (at >= bytes.length) return { kind: 'open' };
    }
    if (bytes[at] === lineEnd) return { kind: 'whole', next: at + 1, lines, cells, isOdd };
    cells += 1;
    at += 1;
  }
}
