import type { Billing, LicenseKind } from '../../../src/rules/license';
import type { RegimeName } from '../../../src/rules/regimes';
import type { Candidate, ContestedCell, Lic } from '../../../src/rules/resolution';
import type { LifecycleState, State } from '../../../src/rules/resolution';

/** What the tables below go by; moments are days from the end that the license states. */
export type Situation = {
  kind: LicenseKind;
  billing: Billing;
  regime: RegimeName;
  at: number;
  end: number;
  lifecycle: LifecycleState;
  lic: Lic;
  /** The expected state. */
  state: State;
  /** The cancellation that counts. */
  cancelled: { byTable: boolean; atOnce: boolean } | null;
  /** What is expected under the two other regimes. */
  elsewhere: () => Lic[];
};

type Table<Word> = [word: Word, holds: (situation: Situation) => boolean][];

/** What may explain that Atlassian reports active where none is expected. */
export const whyActive: Table<Candidate> = [
  ['other-regime', ({ elsewhere }) => elsewhere().includes('active')],
  ['cancellation-withdrawn', ({ cancelled }) => cancelled !== null],
  ['open-quote', () => true],
  ['late-renewal', () => true],
  ['extension', ({ end }) => end < Infinity],
  ['known-issue', () => true],
];

const isSuspended = ({ lifecycle }: Situation): boolean =>
  ['suspended', 'evaluation-suspended'].includes(lifecycle);

/** What may explain that Atlassian reports none where active is expected, and the vendor confirmed nothing. */
export const whyNone: Table<Candidate> = [
  ['unconfirmed-record', ({ lic }) => lic === 'none'],
  ['other-regime', ({ elsewhere }) => elsewhere().includes('none')],
  [
    'annual-cancellation',
    ({ kind, billing, at, end, cancelled }) =>
      kind === 'subscription' && billing !== 'monthly' && at < end && !cancelled,
  ],
  ['cancellation', (of) => !of.cancelled && (isSuspended(of) || of.billing !== 'annual')],
  ['refund-or-expedited-uninstall', ({ at, end }) => at < end],
  ['non-payment', isSuspended],
];

const endedByTable = ({ regime, lifecycle, cancelled }: Situation): boolean =>
  regime === 'classic' && lifecycle === 'cancelled-ended' && cancelled?.byTable === true;

/** Where the sources disagree. */
export const contestedWhere: Table<ContestedCell> = [
  ['annual-cancellation', (of) => endedByTable(of) && isAtOnce(of) && of.at < of.end],
  ['cancelled-after-end', (of) => endedByTable(of) && !isAtOnce(of) && of.at < of.end + 15],
  [
    'cancelled-evaluation',
    ({ regime, kind, lifecycle, cancelled }) =>
      regime === 'classic' &&
      kind === 'evaluation' &&
      lifecycle === 'cancelled' &&
      cancelled?.byTable === true,
  ],
  ['evaluation-suspended', ({ lifecycle }) => lifecycle === 'evaluation-suspended'],
  [
    'after-15-days',
    ({ lifecycle, kind, at, end }) =>
      ['expired', 'evaluation-expired'].includes(lifecycle) &&
      kind !== 'developer' &&
      at < end + 30,
  ],
  ['open-quote', ({ state }) => state === 'quote-extended'],
  ['known-issue', ({ state }) => state === 'known-issue-active'],
  [
    'forge-60-days',
    ({ regime, cancelled, at, end }) =>
      regime === 'forge-2025' && cancelled !== null && end <= at && at < end + 60,
  ],
];

function isAtOnce({ cancelled }: Situation): boolean {
  return cancelled?.atOnce === true;
}

/** The words of a table that hold, in its order. */
export function wordsOf<Word>(table: Table<Word>, situation: Situation): Word[] {
  return table.filter(([, holds]) => holds(situation)).map(([word]) => word);
}
