import { DAY, type Instant } from './instant';
import type { Notice } from './notice';
import type { Tone } from './notice-table';

/** What a reader can do about a notice: dismiss information, put a warning off, close an end for the visit. */
export type Dismissal = 'dismiss' | 'later' | 'close';

export const dismissalOf: Record<Tone, Dismissal> = {
  information: 'dismiss',
  warning: 'later',
  error: 'close',
};

/** How long a visit lasts. */
const VISIT = DAY / 2;

/** How long what has no date ahead is put off, and dismissed. */
const PUT_OFF = 7 * DAY;
const DISMISSED = 30 * DAY;

/** When a notice that was put off at `at` comes back; null: not in its stage. */
export function backAt({ tone, stage, date, isLast }: Notice, at: Instant): Instant | null {
  switch (dismissalOf[tone]) {
    case 'dismiss':
      return date === null ? at + DISMISSED : null;
    case 'later':
      if (stage === null) return at + PUT_OFF;
      // To be reminded is to be told once more before the end.
      return isLast ? at + VISIT : null;
    case 'close':
      return at + VISIT;
  }
}
