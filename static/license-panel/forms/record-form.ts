import { DAY } from '../../../src/rules/instant';
import type { NewRecord } from '../../../src/wire/new-record';
import { isoDayOf } from '../../../src/words/dates';
import type { Reader } from '../../../src/words/reader';

/** What a form holds, by the names of its fields: the members of the record that it becomes. */
export type FormValues = Partial<Record<string, string>>;

/** A quote is usually open for this long. */
const QUOTE_DAYS = 30;

/** The members that a record may do without; a blank field leaves them out. */
const optionalMembers: Record<NewRecord['kind'], readonly string[]> = {
  quote: ['validUntil', 'note'],
  'quote-closed': ['note'],
  cancellation: ['effective', 'termEnd', 'note'],
  'cancellation-withdrawn': ['note'],
  extension: ['note'],
  'known-issue': ['until', 'note'],
  void: [],
};

/** The record that a form makes, for `parseNewRecord` to judge. */
export function payloadOf(kind: NewRecord['kind'], values: FormValues): object {
  const optional = optionalMembers[kind];
  const filled = Object.entries(values).filter(
    ([name, value = '']) => value.trim() !== '' || !optional.includes(name),
  );
  return { kind, ...Object.fromEntries(filled) };
}

/** The reader's calendar day at this moment, as `YYYY-MM-DD`. */
export function todayAt(at: string, reader: Reader): string {
  return isoDayOf(Date.parse(at), reader);
}

/** What a new quote is filled with: issued today by the reader's calendar, open for 30 days. */
export function quoteDays(at: string, reader: Reader): { issuedOn: string; validUntil: string } {
  const issuedOn = todayAt(at, reader);
  const end = new Date(Date.parse(issuedOn) + QUOTE_DAYS * DAY);
  return { issuedOn, validUntil: dayInUtc(end.toISOString()) };
}

/** The day in UTC of an instant that is written out. */
export function dayInUtc(at: string): string {
  return at.slice(0, 10);
}
