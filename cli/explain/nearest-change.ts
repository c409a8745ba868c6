import type { Instant } from '../../src/rules/instant';
import type { LicenseRecord } from '../../src/rules/record';
import type { Answer } from '../../src/wire/answer';
import type { Edit } from '../what-if/edit';

/** What a single change is about. */
export type ChangeCode =
  | 'time'
  | 'quote-longer'
  | 'quote-earlier'
  | 'issue-longer'
  | 'confirmed'
  | 'not-recorded'
  | 'end-later'
  | 'end-earlier'
  | 'readable-end'
  | 'new-quote'
  | 'new-issue'
  | 'new-cancellation'
  | 'new-withdrawal'
  | 'other-flag'
  | 'other-regime'
  | 'other-environment'
  | 'other-listing';

/** One fact that would change the answer, and the answer that the rules then give. */
export type SingleChange = {
  code: ChangeCode;
  /** What is supposed; null where time alone does it. */
  edit: Edit | null;
  /** The record that is supposed away. */
  removed: LicenseRecord | null;
  /** From when on, for time alone. */
  at: Instant | null;
  /**
   * How much has to be assumed: 0 nothing, 1 that a fact on file is otherwise, 2 that something happened
   * which is not on file, one more where the vendor has to confirm that; 3 that Atlassian says or does
   * otherwise, 4 that the app is elsewhere.
   */
  assumptions: number;
  /** By how many days a date is moved. */
  days: number;
  /** The date is the least that does it: a day less changes nothing (for time alone: a millisecond). */
  isLeast: boolean;
  after: Answer;
  /** Until when users would then have the access that they have; null where no end is known, or they have none. */
  accessUntil: Instant | null;
};
