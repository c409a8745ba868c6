import { DAY, type Instant } from '../rules/instant';
import type { Reader } from './reader';
import type { Words } from './words';

/** Ends nearer than this are said with their hour. */
const SOON = 2 * DAY;
const HOUR = 3_600_000;

/** The calendar day of an instant in the reader's zone. */
export function dayOf(at: Instant, { locale, timeZone }: Reader): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(at);
}

/** The day that an end closed: the one in which its last instant lay. */
export function endedOn(end: Instant, reader: Reader): string {
  return dayOf(end - 1, reader);
}

/**
 * Until when something lasts that ends at `end`, a moment after `now`: the last full day in the
 * reader's zone (an end at midnight has the day before as its last) and the days that are left; with
 * the hour when it ends within 48 hours.
 */
export function untilOf(
  end: Instant,
  now: Instant,
  { reader, say }: { reader: Reader; say: Words },
): string {
  if (end - now <= SOON) {
    const day = dayOf(end, reader);
    const { locale, timeZone } = reader;
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(end);
    return say('until.hours', { day, time, hours: Math.floor((end - now) / HOUR) });
  }
  const days = calendarDay(end, reader) - 1 - calendarDay(now, reader);
  return say('until.days', { day: lastDayOf(end, reader), days });
}

/** The last full day, in the reader's zone, of what ends at `end`. */
export function lastDayOf(end: Instant, reader: Reader): string {
  return dayOf((calendarDay(end, reader) - 1) * DAY, { ...reader, timeZone: 'UTC' });
}

/** The calendar day in the reader's zone, counted from 1970. */
function calendarDay(at: Instant, { timeZone }: Reader): number {
  const written = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at);
  const part = (name: 'year' | 'month' | 'day') =>
    Number(written.find(({ type }) => type === name)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / DAY;
}
