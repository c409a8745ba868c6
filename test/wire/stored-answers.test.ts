import {
  nothingAsked,
  parseStoredAnswers,
  storedAnswersJson,
  type StoredAnswers,
} from '../../src/wire/stored-answers';

const OWN = '00000000-0000-4000-8000-000000000000';
const at = Date.parse('2026-06-05T00:00:00.000Z');
const told = { at, license: { active: true } };
const answer = { appId: OWN, ...told };

const full: StoredAnswers = {
  number: 3,
  calledAt: at,
  notBefore: at + 310_000,
  failures: 1,
  answers: [answer, { appId: 'another', at, license: null }],
  troubles: [{ appId: 'third', at, code: 'not-answered' }],
  barred: [{ appId: 'fourth', at }],
  underWay: {
    by: 'admin',
    check: 'c-2',
    startedAt: at,
    pending: ['third', 'fourth'],
    of: 5,
    failures: 1,
    before: [answer],
  },
  last: {
    by: 'job',
    at,
    isEntryDue: true,
    check: {
      check: 'c-1',
      outcome: 'updated',
      asked: 4,
      of: 5,
      changes: [{ appId: 'another', name: 'Another', before: null, after: told }],
      troubles: [{ appId: 'third', name: 'Third', code: 'refused' }],
    },
  },
  toldTrouble: 'unreachable',
};

const read = (stored: unknown) => parseStoredAnswers(stored, OWN);
const json = () => JSON.parse(JSON.stringify(storedAnswersJson(full))) as Record<string, unknown>;

test('what is stored is read as it was', () => {
  expect(read(json())).toEqual(full);
  expect(read(storedAnswersJson(nothingAsked))).toEqual(nothingAsked);
});

test.each([undefined, null, 7, 'text', []])('%j is as if nothing had been asked', (stored) => {
  expect(read(stored)).toEqual(nothingAsked);
});

test('the first format held the answer for this app alone', () => {
  const first = { format: 1, number: 9, at, license: { active: true }, notBefore: at + 1 };
  expect(read(first)).toEqual({ ...nothingAsked, number: 9, notBefore: at + 1, answers: [answer] });
  expect(read({ ...first, at: null }).answers).toEqual([]);
});

test.each<[string, object, Partial<StoredAnswers>]>([
  ['an answer', { answers: [{ appId: 7 }, { appId: OWN, at: 'then' }, json().answers].flat() }, {}],
  ['a trouble', { troubles: [...full.troubles, { appId: 'x', at, code: 'odd' }, null] }, {}],
  ['an app that was barred', { barred: [...full.barred, { appId: 'x' }, 7] }, {}],
  ['the check under way', { underWay: { by: 'somebody' } }, { underWay: null }],
  ['the last check', { last: { by: 'job', at, check: { outcome: 'odd' } } }, { last: null }],
  ['a count', { failures: -1 }, { failures: 0 }],
  ['an instant', { calledAt: 'then' }, { calledAt: 0 }],
])('%s that cannot be read takes nothing else away', (_, broken, lost) => {
  expect(read({ ...json(), ...broken })).toEqual({ ...full, ...lost });
});
