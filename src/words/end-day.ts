import type { Instant } from '../rules/instant';
import { endedOn, lastDayOf } from './dates';
import type { Reader } from './reader';

/** The day of an end: the one that it closed, or the last full one while it is to come. */
export function endDay(end: Instant, now: Instant, reader: Reader): string {
  return end <= now ? endedOn(end, reader) : lastDayOf(end, reader);
}
