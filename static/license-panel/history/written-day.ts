import { parseInstant } from '../../../src/wire/parse-instant';
import { dayOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';

/** The day of a record's date, in the reader's zone as everywhere on the page. */
export function writtenDay(value: unknown, { reader }: Language): string {
  const at = parseInstant(value);
  return typeof at === 'number' ? dayOf(at, reader) : '';
}
