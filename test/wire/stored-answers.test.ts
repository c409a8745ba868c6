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

test.each<[name: string, given: object, answers: unknown[]]>([
  ['no license', { license: null }, [{ ...answer, license: null }]],
  ['nothing of a license', { license: undefined }, [{ ...answer, license: null }]],
  ['another app’s id', { appId: 'another' }, [answer]],
  ['no moment', { at: undefined }, []],
  ['a moment beyond all dates', { at: Number.MAX_VALUE }, []],
])('in the first format, with %s', (_, given, answers) => {
  expect(read({ format: 1, ...told, ...given })).toEqual({ ...nothingAsked, answers });
});

test('of the first format nothing else is read', () => {
  const first = { ...json(), format: 1, at, license: { active: true } };
  expect(read(first)).toEqual({
    ...nothingAsked,
    number: 3,
    calledAt: at,
    notBefore: at + 310_000,
    answers: [answer],
  });
});

const { underWay, last } = full;
const storedLast = json().last as object;

test.each<[string, object, Partial<StoredAnswers>]>([
  ['answers', { answers: 'all' }, { answers: [] }],
  ['an answer', { answers: [{ appId: 7 }, { appId: OWN, at: 'then' }, json().answers].flat() }, {}],
  ['an answer of no app', { answers: [told, null, json().answers].flat() }, {}],
  ['troubles', { troubles: null }, { troubles: [] }],
  ['a trouble', { troubles: [...full.troubles, { appId: 'x', at, code: 'odd' }, null] }, {}],
  ['a trouble of no app', { troubles: [{ at, code: 'refused' }, ...full.troubles] }, {}],
  ['a trouble of no time', { troubles: [{ appId: 'x', code: 'refused' }, ...full.troubles] }, {}],
  ['an app that was barred', { barred: [...full.barred, { appId: 'x' }, 7] }, {}],
  ['no app that was barred', { barred: [{ at }, { appId: '', at }, ...full.barred] }, {}],
  ['the check under way', { underWay: { by: 'somebody' } }, { underWay: null }],
  ['who asked for the check under way', { underWay: { ...underWay, by: 'x' } }, { underWay: null }],
  ['which check is under way', { underWay: { ...underWay, check: '' } }, { underWay: null }],
  ['when it began', { underWay: { ...underWay, startedAt: null } }, { underWay: null }],
  ['a check under way that is none', { underWay: ['c-2'] }, { underWay: null }],
  ['the last check', { last: { by: 'job', at, check: { outcome: 'odd' } } }, { last: null }],
  ['a last check that is none', { last: 'c-1' }, { last: null }],
  ['who asked for the last check', { last: { ...storedLast, by: 'x' } }, { last: null }],
  ['when the last check was', { last: { ...storedLast, at: 'then' } }, { last: null }],
  ['what kept checks from telling', { toldTrouble: 'odd' }, { toldTrouble: null }],
  ['a count', { failures: -1 }, { failures: 0 }],
  ['half a count', { failures: 1.5 }, { failures: 0 }],
  ['a count as text', { number: '3' }, { number: 0 }],
  ['an instant', { calledAt: 'then' }, { calledAt: 0 }],
  ['an instant without end', { calledAt: Infinity }, { calledAt: 0 }],
  ['until when nobody asks', { notBefore: null }, { notBefore: 0 }],
])('%s that cannot be read takes nothing else away', (_, broken, lost) => {
  expect(read({ ...json(), ...broken })).toEqual({ ...full, ...lost });
});

test.each<[string, object, object]>([
  ['apps that are none', { pending: ['third', 7, '', 'fourth'] }, {}],
  ['no apps', { pending: undefined }, { pending: [] }],
  ['no number of all', { of: undefined }, { of: 0 }],
  ['failures that are no number', { failures: 'two' }, { failures: 0 }],
  ['an answer that is none', { before: [7, answer] }, {}],
  ['no answers', { before: null }, { before: [] }],
])('a check under way with %s goes on with the rest', (_, given, lost) => {
  const stored = read({ ...json(), underWay: { ...underWay, ...given } });
  expect(stored.underWay).toEqual({ ...underWay, ...lost });
});

test.each<[by: string, isEntryDue: unknown, isDue: boolean]>([
  ['admin', true, true],
  ['job', false, false],
  ['job', undefined, false],
  ['job', 1, false],
])('the history is to be told of a check by %s: %p', (by, isEntryDue, isDue) => {
  const stored = read({ ...json(), last: { ...storedLast, by, isEntryDue } });
  expect(stored.last).toEqual({ ...last, by, isEntryDue: isDue });
});

test('it is stored in the second format, its dates of answers as text', () => {
  const text = '2026-06-05T00:00:00.000Z';
  expect(storedAnswersJson(full)).toMatchObject({
    format: 2,
    answers: [{ at: text }, { at: text }],
    underWay: { before: [{ at: text }] },
    last: { check: { changes: [{ before: null, after: { at: text } }] } },
  });
  expect(storedAnswersJson(nothingAsked)).toEqual({ format: 2, ...nothingAsked });
});

test('where nothing was asked, nothing is known and nothing waits', () => {
  const { answers, troubles, barred, underWay: check, last: ended, ...rest } = nothingAsked;
  expect([answers, troubles, barred, check, ended]).toEqual([[], [], [], null, null]);
  expect(rest).toEqual({ number: 0, calledAt: 0, notBefore: 0, failures: 0, toldTrouble: null });
});
