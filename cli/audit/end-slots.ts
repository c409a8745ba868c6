import { DAY, type Instant } from '../../src/rules/instant';
import type { EndsOf } from './report';

/** How many weeks and calendar months the charts of ends show. */
const SHOWN = 12;

/** The week and the calendar month (UTC) of an end, counted from those of `at`; -1 beyond what is shown, or before `at`. */
export function slotsOf(end: Instant, at: Instant): { week: number; month: number } {
  if (end < at) return { week: -1, month: -1 };
  const week = Math.floor((end - at) / (7 * DAY));
  const month = monthsSince1970(end) - monthsSince1970(at);
  return { week: week < SHOWN ? week : -1, month: month < SHOWN ? month : -1 };
}

function monthsSince1970(at: Instant): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The weeks from `at` on, without any end yet. */
export function weeksFrom(at: Instant): EndsOf[] {
  return slots((index) => at + index * 7 * DAY);
}

/** The calendar months, the one of `at` from there on. */
export function monthsFrom(at: Instant): EndsOf[] {
  const date = new Date(at);
  const first = (index: number) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + index, 1);
  return slots((index) => (index === 0 ? at : first(index)));
}

/** How many terms end in a week or a month. */
export function endsIn({ cancelled, evaluation, other }: EndsOf): number {
  return cancelled + evaluation + other;
}

function slots(start: (index: number) => Instant): EndsOf[] {
  return Array.from({ length: SHOWN }, (_, index) => ({
    from: start(index),
    until: start(index + 1),
    cancelled: 0,
    evaluation: 0,
    other: 0,
  }));
}
