import { NEVER } from '../../src/rules/instant';
import { parseCase, parseEvidence } from '../../src/wire/parse-case';

const AT = '2026-05-10';

test.each<[name: string, raw: unknown, id: string | null]>([
  ['null', null, null],
  ['a text', 'c1', null],
  ['a number', 7, null],
  ['a list', [{ id: 'c1', at: AT }], null],
  ['no id', { at: AT }, null],
  ['an empty id', { id: '', at: AT }, null],
  ['an id that is no text', { id: 7, at: AT }, null],
  ['no moment', { id: 'c1' }, 'c1'],
  ['a moment of null', { id: 'c1', at: null }, 'c1'],
  ['a moment of NULL', { id: 'c1', at: 'NULL' }, 'c1'],
  ['a local moment', { id: 'c1', at: '2026-05-10T00:00' }, 'c1'],
  ['a bad knownAt', { id: 'c1', at: AT, knownAt: 'yesterday' }, 'c1'],
  ['a knownAt of false', { id: 'c1', at: AT, knownAt: false }, 'c1'],
])('not a case: %s', (_name, raw, id) => {
  const reading = parseCase(raw);
  expect(reading).toMatchObject({ ok: false, problem: { code: 'not-a-case', id } });
});

test('a case of nothing but its id and moment', () => {
  expect(parseCase({ id: 'c1', at: AT })).toEqual({
    ok: true,
    value: {
      id: 'c1',
      at: Date.UTC(2026, 4, 10),
      evidence: {
        environment: 'PRODUCTION',
        license: { kind: 'no-license' },
        records: [],
        knownAt: NEVER,
        problems: [],
      },
      policy: { regime: 'classic', authority: 'platform', accessByState: {}, listed: true },
    },
  });
});

test.each<[knownAt: unknown, instant: number]>([
  [undefined, NEVER],
  [null, NEVER],
  ['', NEVER],
  ['NULL', NEVER],
  ['2026-05-10', Date.UTC(2026, 4, 10)],
  [0, 0],
])('knownAt %p', (knownAt, instant) => {
  expect(parseCase({ id: 'c1', at: AT, knownAt })).toMatchObject({
    value: { evidence: { knownAt: instant } },
  });
});

test.each<[given: unknown, environment: string, problems: unknown[]]>([
  ['PRODUCTION', 'PRODUCTION', []],
  ['STAGING', 'STAGING', []],
  ['DEVELOPMENT', 'DEVELOPMENT', []],
  [null, 'PRODUCTION', []],
  [undefined, 'PRODUCTION', []],
  ['development', 'PRODUCTION', [{ code: 'bad-environment' }]],
  ['', 'PRODUCTION', [{ code: 'bad-environment' }]],
  [['STAGING'], 'PRODUCTION', [{ code: 'bad-environment' }]],
])('environment %p counts as %s', (given, environment, problems) => {
  expect(parseCase({ id: 'c1', at: AT, environment: given })).toMatchObject({
    value: { evidence: { environment, problems } },
  });
});

test('members nobody knows do not matter, not even ones named like those of every object', () => {
  const raw: unknown = JSON.parse(
    '{"id":"c1","at":"2026-05-10","__proto__":{"license":{"active":true}},"constructor":1}',
  );
  expect(parseCase(raw)).toEqual(parseCase({ id: 'c1', at: AT }));
});

test.each<[raw: unknown, message: string]>([
  [[], 'a case is a JSON object'],
  [{ at: AT }, '"id" must be a non-empty text'],
  [{ id: 'c1' }, '"at" must be a date or an instant'],
  [{ id: 'c1', at: AT, knownAt: 'soon' }, '"knownAt" is not a readable date'],
])('%j is told what it lacks', (raw, message) => {
  expect(parseCase(raw)).toMatchObject({ problem: { message } });
});

test('the problems of license, records, environment and policy are all told', () => {
  const raw = { environment: 'MOON', license: { active: true, trialEndDate: '?' }, records: 7 };
  expect(parseCase({ id: 'c1', at: AT, ...raw, policy: 7 })).toMatchObject({
    value: {
      evidence: {
        problems: [
          { code: 'bad-date', field: 'trialEndDate' },
          { code: 'bad-records' },
          { code: 'bad-environment' },
          { code: 'bad-policy', field: 'policy' },
        ],
      },
    },
  });
});

test('what is known can be read without a case', () => {
  expect(parseEvidence({ records: [] })).toEqual({
    environment: 'PRODUCTION',
    license: { kind: 'no-license' },
    records: [],
    knownAt: NEVER,
    problems: [],
  });
});
