import type { Candidate } from '../../../src/rules/resolution';
import type { PlainFormKind } from '../history/opened';

/** What the page offers once the reader knows that a candidate is the case. */
export type CandidateAction = PlainFormKind | 'compare-regimes';

/** Null: it is done elsewhere, or by waiting. */
export const candidateActions: Record<Candidate, CandidateAction | null> = {
  'other-regime': 'compare-regimes',
  'cancellation-withdrawn': 'cancellation-withdrawn',
  'open-quote': 'quote',
  'late-renewal': null,
  extension: 'extension',
  'known-issue': 'known-issue',
  'awaiting-atlassian': null,
  'unconfirmed-record': null,
  'annual-cancellation': 'cancellation',
  cancellation: 'cancellation',
  'refund-or-expedited-uninstall': null,
  'non-payment': null,
};
