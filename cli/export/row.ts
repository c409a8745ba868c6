import type { JsonObject } from '../../src/wire/json';

/**
 * Where a row stands: the file as it was named, and its line (NDJSON, CSV: the line it begins on,
 * from 1) or its number in the file (JSON, from 1).
 */
export type Place = { file: string; line: number };

/**
 * What is wrong with a row, or with a file.
 * Of a row: `not-json`, `not-an-object`, `not-utf-8`, `too-long`, `columns` (it has other columns than the header), `quotes`
 * (a quote that does not end). Of a file: `truncated` (it ends amid a row), `damaged` (compressed, and not to be read on),
 * `header` (names that are empty or there twice, which were numbered), `unknown-header` (no column of an export),
 * `more-pages` (there are pages beyond those given; `total` rows in all, where the page says so), `no-rows` (JSON, and no export).
 */
export type RowProblem =
  | {
      code:
        | 'not-json'
        | 'not-an-object'
        | 'not-utf-8'
        | 'too-long'
        | 'quotes'
        | 'truncated'
        | 'damaged'
        | 'unknown-header'
        | 'no-rows';
    }
  | { code: 'columns'; expected: number; found: number }
  | { code: 'header'; names: string[] }
  | { code: 'more-pages'; total: number | null };

/** A row that could be read, or why something could not. */
export type Row = { place: Place; row: JsonObject } | { place: Place; problem: RowProblem };
