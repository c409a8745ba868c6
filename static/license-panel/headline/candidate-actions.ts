import type { Candidate } from '../../../src/rules/resolution';
import type { Opened } from '../history/opened';

/** What the page offers once the reader knows that a candidate is the case. */
export type CandidateAction = RecordKind | 'compare-regimes';

/** Kinds of records that are added with a form of their own. */
type RecordKind = Exclude<Opened['kind'], 'quote-closed' | 'void'>;

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
