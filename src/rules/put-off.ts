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

/** How long a warning is put off that no later stage follows. */
const PUT_OFF = 7 * DAY;

/** When a notice that was put off at `at` comes back; null: not in its stage. */
export function backAt({ tone, stage }: Notice, at: Instant): Instant | null {
  switch (dismissalOf[tone]) {
    case 'dismiss':
      return null;
    case 'later':
      return stage === null ? at + PUT_OFF : null;
    case 'close':
      return at + VISIT;
  }
}
