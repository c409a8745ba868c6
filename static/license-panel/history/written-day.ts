import { parseInstant } from '../../../src/wire/parse-instant';
import { dayOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';

const PLAIN_DAY = /^\d{4}-\d\d-\d\d$/;

/** The day of a record's date. One that was written as a day is that day in every zone. */
export function writtenDay(value: unknown, { reader }: Language): string {
  const at = parseInstant(value);
  if (typeof at !== 'number') return '';
  const isDay = typeof value === 'string' && PLAIN_DAY.test(value);
  return dayOf(at, isDay ? { ...reader, timeZone: 'UTC' } : reader);
}
