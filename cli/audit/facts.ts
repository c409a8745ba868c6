import type { DateReading } from '../../src/wire/parse-instant';
import type { ReportRow } from '../report-row/report-row';

/** A number for what a row states of its license: rows of one license with the same number state the same. */
export function factsOf(row: ReportRow): number {
  let facts = mixed(SEED, row.status ?? '');
  facts = mixed(facts, row.licenseType);
  facts = mixed(facts, row.cloudId ?? '');
  facts = mixed(facts, row.tier ?? '');
  facts = mixedDate(facts, row.start);
  return mixedDate(facts, row.end) >>> 0;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, by UTF-16 units. */
function mixed(from: number, text: string): number {
  let facts = from;
  for (let at = 0; at < text.length; at += 1) facts = Math.imul(facts ^ text.charCodeAt(at), PRIME);
  // So that a letter more in one text is not the same as one less in the next.
  return Math.imul(facts ^ 0xffff, PRIME);
}

function mixedDate(from: number, date: DateReading): number {
  if (typeof date !== 'number') return mixed(from, date);
  return Math.imul(Math.imul(from ^ (date % 0x100000000), PRIME) ^ (date / 0x100000000), PRIME);
}
