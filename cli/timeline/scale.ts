import { DAY, type Instant } from '../../src/rules/instant';
import type { Stretch } from '../../src/rules/spans';

/** Where instants lie: a stretch of time drawn to scale between two borders, in pixels. */
export type Scale = Stretch & { left: number; right: number; xOf: (at: Instant) => number };

/** Draws a stretch of time between two borders; what lies outside is drawn at the nearer one. */
export function scaleOf({ from, until }: Stretch, left: number, right: number): Scale {
  const width = right - left;
  const xOf = (at: Instant) =>
    left + Math.min(Math.max((at - from) / (until - from), 0), 1) * width;
  return { from, until, left, right, xOf };
}

/** A place on the axis and what it is called. */
export type Tick = { at: Instant; text: string };

/** The least distance between two of them. */
const LEAST = 62;

/** Days, weeks, months, quarters, years, or more of them: as close as there is room. */
export function ticksOf(scale: Scale): Tick[] {
  const perPixel = (scale.until - scale.from) / (scale.right - scale.left);
  const days = (LEAST * perPixel) / DAY;
  if (days <= 7) return daysBy(days <= 1 ? 1 : 7, scale);
  const months = [1, 3, 12, 24, 60, 120, 600].find((count) => count * 28 >= days) ?? 6000;
  return monthsBy(months, scale);
}

function daysBy(step: number, { from, until }: Scale): Tick[] {
  const ticks: Tick[] = [];
  // 1970 began on a Thursday; weeks begin on Mondays.
  const shift = step === 7 ? 4 * DAY : 0;
  const first = Math.ceil((from - shift) / (step * DAY)) * step * DAY + shift;
  for (let at = first; at < until; at += step * DAY) ticks.push({ at, text: shortDay(at) });
  return ticks;
}

function monthsBy(step: number, { from, until }: Scale): Tick[] {
  const start = new Date(from);
  const ticks: Tick[] = [];
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (;;) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at >= until) return ticks;
    if (at >= from) ticks.push({ at, text: monthText(at, step, ticks.length === 0) });
    month += step;
  }
}

function monthText(at: Instant, step: number, isFirst: boolean): string {
  const year = String(new Date(at).getUTCFullYear());
  if (step >= 12) return year;
  return isFirst || new Date(at).getUTCMonth() === 0 ? `${monthOf(at)} ${year}` : monthOf(at);
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function monthOf(at: Instant): string {
  return months[new Date(at).getUTCMonth()] ?? '';
}

/** A day of UTC without its year, as `May 31`. */
export function shortDay(at: Instant): string {
  return `${monthOf(at)} ${new Date(at).getUTCDate()}`;
}
