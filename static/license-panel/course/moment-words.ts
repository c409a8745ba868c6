import type { Instant } from '../../../src/rules/instant';
import { dayOf } from '../../../src/words/dates';
import type { Reader } from '../../../src/words/reader';

/** The instant to the minute, in UTC and saying so. */
export function exactInUtc(at: Instant, { locale }: Reader): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(at);
}

/** The day in the reader's zone, with the time of day unless it is midnight there. */
export function inReaderZone(at: Instant, reader: Reader): string {
  const { locale, timeZone } = reader;
  if (isMidnight(at, reader)) return dayOf(at, reader);
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(locale, style).format(at);
}

/** The time of day in the reader's zone. */
export function timeOfDay(at: Instant, { locale, timeZone }: Reader): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at);
}

function isMidnight(at: Instant, { timeZone }: Reader): boolean {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat('en-US', clock).format(at) === '00:00';
}
