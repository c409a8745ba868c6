import { DAY, HOUR, type Instant } from '../rules/instant';
import type { Language } from './language';

const MINUTE = HOUR / 60;

/** How long ago something was: in minutes up to an hour, in hours up to two days, then in days. */
export function agoOf(at: Instant, now: Instant, { say }: Pick<Language, 'say'>): string {
  const age = Math.max(0, now - at);
  if (age < HOUR) return say('purchases.ago.minutes', { count: Math.floor(age / MINUTE) });
  if (age < 2 * DAY) return say('purchases.ago.hours', { count: Math.floor(age / HOUR) });
  return say('purchases.ago.days', { count: Math.floor(age / DAY) });
}
