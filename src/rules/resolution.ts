import type { Instant } from './instant';
import type { Access } from './policy';
import type { Source } from './record';

export const states = [
  'unenforced',
  'unlicensed',
  'unreadable',
  'evaluation',
  'evaluation-suspended',
  'evaluation-expired',
  'active',
  'suspended',
  'expired',
  'developer',
  'cancelled',
  'cancelled-ended',
  'quote-extended',
  'known-issue-active',
  'unexplained-active',
  'unexplained-inactive',
] as const;

/** The effective access state: our closed reading of all evidence at a moment. */
export type State = (typeof states)[number];

/** The states that dates and a cancellation alone can give. */
export type LifecycleState = Extract<
  State,
  | 'evaluation'
  | 'evaluation-suspended'
  | 'evaluation-expired'
  | 'active'
  | 'suspended'
  | 'expired'
  | 'developer'
  | 'cancelled'
  | 'cancelled-ended'
>;

export const reasons = [
  'not-enforced',
  'no-license',
  'unreadable-license',
  'evaluation-running',
  'evaluation-suspended',
  'evaluation-ended',
  'subscription-running',
  'subscription-suspended',
  'subscription-ended',
  'developer-license',
  'developer-ended',
  'cancelled-to-term-end',
  'cancelled-at-once',
  'cancelled-term-over',
  'open-quote',
  'known-issue',
  'reported-active',
  'reported-inactive',
] as const;

/** The rule that decided. */
export type Reason = (typeof reasons)[number];

/** Atlassian's one bit, given or expected: the license is in force, or there is none. */
export type Lic = 'active' | 'none';

/** What the Marketplace report would show. The reporting API spells `expired` as `inactive`. */
export type ReportStatus = 'active' | 'expired' | 'cancelled';

export const candidates = [
  'other-regime',
  'cancellation-withdrawn',
  'open-quote',
  'late-renewal',
  'extension',
  'known-issue',
  'awaiting-atlassian',
  'unconfirmed-record',
  'annual-cancellation',
  'cancellation',
  'refund-or-expedited-uninstall',
  'non-payment',
] as const;

/** A possible explanation of a flag that dates and records do not explain. */
export type Candidate = (typeof candidates)[number];

export const contestedCells = [
  'annual-cancellation',
  'cancelled-after-end',
  'cancelled-evaluation',
  'evaluation-suspended',
  'after-15-days',
  'open-quote',
  'known-issue',
  'forge-60-days',
] as const;

/** A place in the rules on which the sources disagree. */
export type ContestedCell = (typeof contestedCells)[number];

/** The open quote or known issue in force; `id` is the quote's number or the issue. */
export type HeldBy = {
  kind: 'quote' | 'known-issue';
  id: string;
  source: Source;
  until: Instant;
};

export type Divergence = { reported: Lic; expected: Lic; candidates: Candidate[] };

/** What will be from `at` on if nothing else happens. */
export type Change = { at: Instant; state: State; access: Access; lic: Lic };

/** The one judgement: who has access at a moment, why, until when, and what comes next. */
export type Resolution = {
  state: State;
  access: Access;
  lic: Lic | null;
  lifecycle: LifecycleState | null;
  reportStatus: ReportStatus | null;
  reason: Reason;
  /** The first of `next`, or null when nothing is known to follow. */
  until: Instant | null;
  next: Change[];
  heldBy: HeldBy | null;
  divergence: Divergence | null;
  contested: ContestedCell[];
};
