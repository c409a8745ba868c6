import {
  candidates,
  type Candidate,
  type Divergence,
  type State,
} from '../../src/rules/resolution';
import { candidateActions } from '../../static/license-panel/headline/candidate-actions';
import { DivergenceMessage } from '../../static/license-panel/headline/divergence-message';
import { markupOf } from './markup-of';

function textOf(state: State, divergence: Divergence): string {
  return markupOf(
    <DivergenceMessage state={state} divergence={divergence} onAct={() => undefined} />,
  )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const reportedActive: Divergence = { reported: 'active', expected: 'none', candidates: [] };
const reportedNone: Divergence = { reported: 'none', expected: 'active', candidates: [] };

const doesNotFit = 'What Atlassian reports does not fit the dates and records';
const findOut = 'Find out which of these is so';
const saidOfNone =
  'Atlassian reports no active license. By its dates and the records here, the license is active.';

test.each<[State, Divergence, Candidate, string]>([
  ['unexplained-active', reportedActive, 'open-quote', `${findOut} If a quote is open:`],
  ['unexplained-inactive', reportedNone, 'non-payment', `${findOut} If a payment is missing:`],
  ['quote-extended', reportedNone, 'awaiting-atlassian', `${doesNotFit} ${saidOfNone} If`],
  ['expired', reportedNone, 'unconfirmed-record', `${doesNotFit} ${saidOfNone} If what was`],
])('the state %s', (...row) => {
  const [state, divergence, candidate, words] = row;
  expect(textOf(state, { ...divergence, candidates: [candidate] })).toContain(words);
});

test('the message of an unexplained state does not repeat the headline', () => {
  const some: Candidate[] = ['open-quote'];
  expect(textOf('unexplained-active', { ...reportedActive, candidates: some })).not.toContain(
    'Atlassian reports',
  );
  expect(textOf('unexplained-inactive', reportedNone)).toBe('');
});

/** What is on the button, for each candidate that has one. */
const buttons: Record<Candidate, string | null> = {
  'other-regime': 'Compare regimes',
  'cancellation-withdrawn': 'Record the withdrawal…',
  'open-quote': 'Record the quote…',
  'late-renewal': null,
  extension: 'Record the new end…',
  'known-issue': 'Record the issue…',
  'awaiting-atlassian': null,
  'unconfirmed-record': null,
  'annual-cancellation': 'Record the cancellation…',
  cancellation: 'Record the cancellation…',
  'refund-or-expedited-uninstall': null,
  'non-payment': null,
};

test.each(candidates)('%s: if this is so, do that', (candidate) => {
  const words = textOf('unexplained-active', { ...reportedActive, candidates: [candidate] });
  const button = buttons[candidate];
  expect(words).toMatch(
    new RegExp(`^${findOut} If [^:]+: [a-z][^:]+\\.${button === null ? '' : ` ${button}`}$`),
  );
  expect(candidateActions[candidate] === null).toBe(button === null);
});
