import { NEVER, type Instant } from '../../src/rules/instant';
import { isReadable, type Term } from '../../src/rules/license';
import type { RecordVersion } from '../../src/rules/record';
import type { ReportRow } from '../report-row/report-row';
import { caseOfRow } from '../report-row/row-case';
import type { Look } from './look';
import { isSameTerm } from './seen-term';

/** A row of an export beside its license, as the rules read it: its term, and the cancellation that its status tells of. */
export type RowFacts = {
  row: ReportRow;
  term: Term;
  cancellation: RecordVersion | null;
  updated: Instant;
};

/** The facts of a row, or null where its license cannot be read. */
export function rowFacts(row: ReportRow): RowFacts | null {
  // A cancellation of an unknown day was made by the end; what comes after that can be judged.
  const lastUpdated = typeof row.lastUpdated === 'number' ? row.lastUpdated : row.end;
  const asked = { at: NEVER, regime: null, history: null };
  const { license, records } = caseOfRow({ ...row, lastUpdated }, asked).evidence;
  if (!isReadable(license)) return null;
  const { kind, billing, end } = license;
  const updated = typeof row.lastUpdated === 'number' ? row.lastUpdated : -NEVER;
  return { row, term: { kind, billing, end }, cancellation: records[0] ?? null, updated };
}

/** A look, with the end that only the report tells: of the rows begun by then, the one that ends last. */
export function withEnd(look: Look, rows: RowFacts[]): Look {
  const { term, at } = look;
  if (term?.end !== NEVER) return look;
  const ends = rows
    .filter((facts) => facts.term.kind === term.kind && !(Number(facts.row.start) > at))
    .map((facts) => facts.term.end);
  return ends.length === 0 ? look : { ...look, term: { ...term, end: Math.max(...ends) } };
}

/** The rows of one term, in the order in which they were updated. */
export function rowsOfTerm(term: Term, rows: RowFacts[]): RowFacts[] {
  return rows
    .filter((facts) => isSameTerm(facts.term, term))
    .sort((a, b) => a.updated - b.updated || statusOrder(a) - statusOrder(b));
}

/** Of rows of one moment, a report goes from active to cancelled to inactive. */
function statusOrder({ row }: RowFacts): number {
  return ['active', 'cancelled', 'inactive'].indexOf(row.status ?? 'active');
}

/** The term with the billing that only the report tells. */
export function withBilling(term: Term, rows: RowFacts[]): Term {
  if (term.billing !== 'unknown') return term;
  const told = rows.map((facts) => facts.term.billing).filter((billing) => billing !== 'unknown');
  return { ...term, billing: told.at(-1) ?? 'unknown' };
}

/**
 * The records of a license with the cancellation that only the report tells of. A report does not say
 * when it was made, but not later than its row was first updated as cancelled, so the time from then on
 * is cancelled time in any case.
 */
export function withCancellation(records: RecordVersion[], rows: RowFacts[]): RecordVersion[] {
  const first = rows.find(({ cancellation }) => cancellation !== null);
  if (!first?.cancellation || rows.at(-1)?.row.status === 'active') return records;
  const isRecorded = records.some(
    ({ record }) => record.kind === 'cancellation' && isOfTerm(record, first),
  );
  return isRecorded ? records : [...records, first.cancellation];
}

function isOfTerm(
  { at, termEnd }: { at: Instant; termEnd: Instant | null },
  { row, term }: RowFacts,
): boolean {
  if (termEnd !== null) return isSameTerm({ ...term, end: termEnd }, term);
  return at <= term.end && !(Number(row.start) > at);
}
