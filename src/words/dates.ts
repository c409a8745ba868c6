import { DAY, HOUR, type Instant } from '../rules/instant';
import type { Reader } from './reader';
import type { Words } from './words';

/** Ends nearer than this are said with their hour. */
const SOON = 2 * DAY;

const forms = {
  /** A calendar day. */
  day: { dateStyle: 'long' },
  /** A calendar day and the time of day. */
  minute: { dateStyle: 'long', timeStyle: 'short' },
  /** The time of day alone. */
  time: { timeStyle: 'short' },
  /** The same instant for everybody: to the minute in UTC, and saying so. */
  exact: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  },
  /** `YYYY-MM-DD` in any language, for date fields and for counting days. */
  iso: { calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Form = keyof typeof forms;

/** Making one is slow, and a page writes hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant in the reader's language and zone. Every date that the app shows is written here. */
export function written(at: Instant, form: Form, { locale, timeZone }: Reader): string {
  const language = form === 'iso' ? 'en-CA' : locale;
  const key = `${form} ${language} ${timeZone}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone, ...forms[form] });
  formats.set(key, format);
  return format.format(at);
}

/** The calendar day of an instant in the reader's zone. */
export function dayOf(at: Instant, reader: Reader): string {
  return written(at, 'day', reader);
}

/** The same as `YYYY-MM-DD`, for date fields. */
export function isoDayOf(at: Instant, reader: Reader): string {
  return written(at, 'iso', reader);
}

/** The day that an end closed: the one in which its last instant lay. */
export function endedOn(end: Instant, reader: Reader): string {
  return dayOf(end - 1, reader);
}

/** The last full day, in the reader's zone, of what ends at `end`. */
export function lastDayOf(end: Instant, reader: Reader): string {
  return dayOf((calendarDay(end, reader) - 1) * DAY, { ...reader, timeZone: 'UTC' });
}

/**
 * Up to when something lasts that ends at `end`: an end as a day begins in the reader's zone is named by
 * the day before, its last full one; any other by its own day with the time of day.
 */
export function closingOf(end: Instant, reader: Reader): string {
  const day = endedOn(end, reader);
  return day === dayOf(end, reader) ? written(end, 'minute', reader) : day;
}

/** The day in the reader's zone, with the time of day unless it is midnight there. */
export function momentOf(at: Instant, reader: Reader): string {
  const midnight = written(at, 'time', { ...reader, locale: 'en-GB' }) === '00:00';
  return written(at, midnight ? 'day' : 'minute', reader);
}

/** A moment near `now`: the time of day alone on the same day of the reader's. */
export function nearTimeOf(at: Instant, now: Instant, reader: Reader): string {
  return dayOf(at, reader) === dayOf(now, reader)
    ? written(at, 'time', reader)
    : written(at, 'minute', reader);
}

/**
 * Until when something lasts that ends at `end`, a moment after `now`: the last full day in the
 * reader's zone (an end at midnight has the day before as its last) and the days that are left; with
 * the hour when it ends within 48 hours, or when no full day is left.
 */
export function untilOf(
  end: Instant,
  now: Instant,
  { reader, say }: { reader: Reader; say: Words },
): string {
  // On the day that a clock is set back, 48 hours may hold no full day but today.
  const days = calendarDay(end, reader) - 1 - calendarDay(now, reader);
  if (end - now > SOON && days > 0) return say('until.days', { day: lastDayOf(end, reader), days });
  const time = written(end, 'time', reader);
  const hours = Math.floor((end - now) / HOUR);
  return say('until.hours', { day: dayOf(end, reader), time, hours });
}

/** The reader's calendar day, counted from 1970. */
function calendarDay(at: Instant, reader: Reader): number {
  const [year = 0, month = 1, day = 1] = isoDayOf(at, reader).split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}
