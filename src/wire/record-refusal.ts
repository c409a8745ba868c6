import { extendedTerm } from '../rules/extended-term';
import { isReadable } from '../rules/license';
import { quoteProblem } from '../rules/problem';
import { countingHistory } from './counting-history';
import { recordsOf, type Entry } from './entry';
import type { NewRecord } from './new-record';
import { parseInstant } from './parse-instant';
import { parseLicense } from './parse-license';
import { parseRecord } from './parse-records';

/** Why a record that can be read is not taken into a history. */
export type RecordRefusal = {
  code:
    | 'quote-too-long'
    | 'quote-ends-before-start'
    | 'unknown-quote'
    | 'not-yours-to-close'
    | 'nothing-to-withdraw'
    | 'ends-before-start'
    | 'end-not-later'
    | 'unknown-target'
    | 'already-void'
    | 'not-yours-to-void';
};

/** What a record is taken into: the history, and the license of this moment. */
type TakenInto = { entries: Entry[]; license: unknown };

/** Why `entered` is not taken, or null. The server decides; the browser asks first. */
export function recordRefusal(entered: NewRecord, known: TakenInto): RecordRefusal | null {
  const code = refusalCode(entered, known);
  return code && { code };
}

function refusalCode(
  entered: NewRecord,
  { entries, license }: TakenInto,
): RecordRefusal['code'] | null {
  switch (entered.kind) {
    case 'quote':
      return quoteProblem({
        issuedOn: instantOf(entered.issuedOn),
        validUntil: optionalInstantOf(entered.validUntil),
      });
    case 'quote-closed': {
      const same = countingHistory(entries).quotes.filter(({ quote }) => quote === entered.quote);
      if (same.length === 0) return 'unknown-quote';
      // INVARIANT: what an admin closes reaches only what an admin recorded.
      return same.some(({ source }) => source === 'admin') ? null : 'not-yours-to-close';
    }
    case 'cancellation-withdrawn': {
      const { cancellations } = countingHistory(entries);
      const isAny = cancellations.some(({ at }) => at <= instantOf(entered.at));
      return isAny ? null : 'nothing-to-withdraw';
    }
    case 'known-issue': {
      const until = optionalInstantOf(entered.until);
      return until !== null && until <= instantOf(entered.from) ? 'ends-before-start' : null;
    }
    case 'extension':
      return isLater(instantOf(entered.newEnd), { entries, license }) ? null : 'end-not-later';
    case 'cancellation':
      return null;
    case 'void':
      return voidRefusal(entered.target, entries);
  }
}

/** Whether a license that can be read ends before `newEnd`. Of one that cannot, nobody knows. */
function isLater(newEnd: number, { entries, license: raw }: TakenInto): boolean {
  const { license } = parseLicense(raw);
  return !isReadable(license) || newEnd > extendedTerm(license, countingHistory(entries)).end;
}

function voidRefusal(targetId: string, entries: Entry[]): RecordRefusal['code'] | null {
  const records = recordsOf(entries).map(parseRecord);
  const target = records.find((record) => record?.id === targetId);
  if (!target || target.kind === 'void') return 'unknown-target';
  if (target.source !== 'admin') return 'not-yours-to-void';
  const isVoid = records.some((record) => record?.kind === 'void' && record.target === targetId);
  return isVoid ? 'already-void' : null;
}

/** INVARIANT: a parsed new record's dates can be read. */
function instantOf(date: string): number {
  return Number(parseInstant(date));
}

function optionalInstantOf(date: string | undefined): number | null {
  return date === undefined ? null : instantOf(date);
}
