import { quoteProblem } from '../rules/problem';
import { countingHistory } from './counting-history';
import type { Entry } from './entry';
import type { NewRecord } from './new-record';
import { parseInstant } from './parse-instant';
import { parseRecord } from './parse-records';

/** Why a record that can be read is not taken into a history. */
export type RecordRefusal = {
  code:
    | 'quote-too-long'
    | 'quote-ends-before-start'
    | 'unknown-quote'
    | 'nothing-to-withdraw'
    | 'ends-before-start'
    | 'unknown-target'
    | 'already-void'
    | 'not-yours-to-void';
};

/** Why `entered` is not taken after these entries, or null. The server decides; the browser asks first. */
export function recordRefusal(entered: NewRecord, entries: Entry[]): RecordRefusal | null {
  const code = refusalCode(entered, entries);
  return code && { code };
}

function refusalCode(entered: NewRecord, entries: Entry[]): RecordRefusal['code'] | null {
  switch (entered.kind) {
    case 'quote':
      return quoteProblem({
        issuedOn: instantOf(entered.issuedOn),
        validUntil: optionalInstantOf(entered.validUntil),
      });
    case 'quote-closed': {
      const isKnown = countingHistory(entries).quotes.some(({ quote }) => quote === entered.quote);
      return isKnown ? null : 'unknown-quote';
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
    case 'cancellation':
    case 'extension':
      return null;
    case 'void':
      return voidRefusal(entered.target, entries);
  }
}

function voidRefusal(targetId: string, entries: Entry[]): RecordRefusal['code'] | null {
  const records = entries.map(({ record }) => parseRecord(record));
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
