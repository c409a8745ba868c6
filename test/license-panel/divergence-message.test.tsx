import { renderToStaticMarkup } from 'react-dom/server';
import type { Divergence, State } from '../../src/rules/resolution';
import { DivergenceMessage } from '../../static/license-panel/headline/divergence-message';
import { LanguageContext } from '../../static/license-panel/language/language-context';
import { inEnglish } from './in-english';

beforeAll(() => {
  // Atlaskit complains of feature gates that no page outside Atlassian has.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const reportedActive: Divergence = {
  reported: 'active',
  expected: 'none',
  candidates: ['open-quote', 'late-renewal'],
};
const reportedNone: Divergence = {
  reported: 'none',
  expected: 'active',
  candidates: ['non-payment'],
};

function textOf(state: State, divergence: Divergence): string {
  const html = renderToStaticMarkup(
    <LanguageContext.Provider value={inEnglish()}>
      <DivergenceMessage state={state} divergence={divergence} />
    </LanguageContext.Provider>,
  );
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

const titleOfActive = 'Find out which of these is so A quote may be open.';
const titleOfNone = 'What may explain it A payment may be missing.';
const said =
  'Atlassian reports no active license. By its dates and the records here, the license is active.';

test.each<[State, Divergence, string]>([
  ['unexplained-active', reportedActive, titleOfActive],
  ['unexplained-inactive', reportedNone, titleOfNone],
  ['quote-extended', reportedNone, said],
])('the state %s', (state, divergence, words) => {
  expect(textOf(state, divergence)).toContain(words);
});

test('the message of an unexplained state does not repeat the headline', () => {
  expect(textOf('unexplained-active', reportedActive)).not.toContain('Atlassian reports');
  expect(textOf('unexplained-inactive', { ...reportedNone, candidates: [] })).toBe('');
});
