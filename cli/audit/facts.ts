import type { DateReading } from '../../src/wire/parse-instant';
import type { ReportRow } from '../report-row/report-row';

/** A number for what a row states of its license: rows of one license with the same number state the same. */
export function factsOf(row: ReportRow): number {
  let facts = mixed(SEED, row.status ?? '');
  facts = mixed(facts, row.licenseType);
  facts = mixed(facts, row.cloudId === null ? '' : row.cloudId.slice(0, TELLING));
  facts = mixed(facts, row.tier ?? '');
  facts = mixed(facts, String(row.license.billingPeriod));
  facts = mixed(facts, String(row.inGracePeriod));
  facts = mixedDate(facts, row.start);
  return mixedDate(facts, row.end) >>> 0;
}

/** Atlassian: a cloudId is a UUID, so its first eight digits are 32 bits of chance; more would be lost here. */
const TELLING = 8;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Like FNV-1a, by two UTF-16 units at a time. */
function mixed(from: number, text: string): number {
  let facts = from ^ text.length;
  for (let at = 0; at < text.length; at += 2) {
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) << 16 : 0;
    facts = Math.imul(facts ^ text.charCodeAt(at) ^ next, PRIME);
    facts ^= facts >>> 15;
  }
  return facts;
}

function mixedDate(from: number, date: DateReading): number {
  if (typeof date !== 'number') return mixed(from, date);
  return Math.imul(Math.imul(from ^ (date % 0x100000000), PRIME) ^ (date / 0x100000000), PRIME);
}
