import { DAY } from '../../../src/rules/instant';
import { LONGEST_QUOTE_DAYS } from '../../../src/rules/problem';
import { isoText } from '../../../src/wire/iso-text';
import type { NewRecord } from '../../../src/wire/new-record';
import { isoDayOf } from '../../../src/words/dates';
import type { Reader } from '../../../src/words/reader';
import { endOfIsoDay, startOfIsoDay } from '../dates/start-of-day';

/** What a form holds, by the names of its fields: the members of the record that it becomes. */
export type FormValues = Partial<Record<string, string>>;

/** Whose days a form's are, and the moment of the server's last answer as ISO 8601 text. */
type FilledIn = { reader: Reader; at: string };

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

/** The fields that hold a last day: what they say lasts to the end of it. */
const lastDays = ['validUntil', 'termEnd', 'newEnd', 'until'];
const firstDays = ['issuedOn', 'at', 'from'];

const DAY_TEXT = /^\d{4}-\d\d-\d\d$/;

/** A day on which clocks are set back has so much more, in milliseconds. */
const CLOCK_CHANGE = 7_200_000;

/** The record that a form makes, for `parseNewRecord` to judge. Days are the reader's, records hold instants. */
export function payloadOf(kind: NewRecord['kind'], values: FormValues, filledIn: FilledIn): object {
  const optional = optionalMembers[kind];
  const filled = Object.entries(values).filter(
    ([name, value = '']) => value.trim() !== '' || !optional.includes(name),
  );
  const record: FormValues = Object.fromEntries(
    filled.map(([name, value = '']) => [name, dated(kind, [name, value], filledIn)]),
  );
  return { kind, ...record, ...(record.validUntil && { validUntil: validUntilOf(record) }) };
}

/** The reader's calendar day at the moment of the last answer, as `YYYY-MM-DD`. */
export function todayOf({ at, reader }: FilledIn): string {
  return isoDayOf(Date.parse(at), reader);
}

function dated(
  kind: NewRecord['kind'],
  [name, value]: [string, string],
  { reader, at }: FilledIn,
): string {
  if (!DAY_TEXT.test(value)) return value;
  if (lastDays.includes(name)) return isoText(endOfIsoDay(value, reader) + 1);
  if (!firstDays.includes(name)) return value;
  if (kind !== 'cancellation-withdrawn') return isoText(startOfIsoDay(value, reader));
  // It reaches every cancellation of its day, and counts from today on when it is of today.
  const fromNow = Math.max(Date.parse(at), startOfIsoDay(value, reader));
  return isoText(Math.min(endOfIsoDay(value, reader), fromNow));
}

/** The longest quote by the calendar is not too long because clocks were set back meanwhile. */
function validUntilOf({ issuedOn = '', validUntil = '' }: FormValues): string {
  const longest = Date.parse(issuedOn) + LONGEST_QUOTE_DAYS * DAY;
  const over = Date.parse(validUntil) - longest;
  return over > 0 && over <= CLOCK_CHANGE ? isoText(longest) : validUntil;
}
