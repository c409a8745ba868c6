import { csvCells } from './csv-cells';
import { knownColumn } from './known-columns';
import type { RowProblem } from './row';

/** What the first line of a CSV file says: the names of its columns, no two alike, and what stands between cells. */
export type CsvHeader = { names: string[]; delimiter: string; problems: RowProblem[] };

/** Reads the header of a CSV file. */
export function csvHeader(line: string): CsvHeader {
  const delimiter = delimiterOf(line);
  const given = cellsOf(line, delimiter).map((name) => name.trim());
  const repaired: string[] = [];
  const names: string[] = [];
  for (const [index, name] of given.entries()) {
    const own = spelled(name, given);
    const isNew = own !== '' && !names.includes(own);
    if (!isNew) repaired.push(own);
    names.push(isNew ? own : unlike(names, own === '' ? 'column' : own, index + 1));
  }
  return { names, delimiter, problems: problemsOf(names, repaired) };
}

/** Names of which none is known may be no names: a file without a header begins with somebody's data, which is not to be told. */
function problemsOf(names: string[], repaired: string[]): RowProblem[] {
  if (!names.some(knownColumn)) return [{ code: 'unknown-header' }];
  return repaired.length === 0 ? [] : [{ code: 'header', names: [...new Set(repaired)] }];
}

/** As the reporting API spells it, unless another column is spelled so already. */
function spelled(name: string, given: string[]): string {
  const known = knownColumn(name);
  return known === undefined || given.includes(known) ? name : known;
}

function unlike(names: string[], name: string, number: number): string {
  const numbered = `${name} ${number}`;
  return names.includes(numbered) ? unlike(names, numbered, number) : numbered;
}

function delimiterOf(line: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).mark;
}

/** A quote that does not end must not make one name of all that follow. */
function cellsOf(line: string, delimiter: string): string[] {
  const { records, hasFault } = csvCells(delimiter, '\n')(line);
  const [cells = []] = records;
  return !hasFault ? cells : line.split(delimiter).map((name) => name.replace(/"/g, ''));
}
