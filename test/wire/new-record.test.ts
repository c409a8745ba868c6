import type { Entry } from '../../src/wire/entry';
import {
  entryOf,
  isAlreadyIn,
  parseEntered,
  parseNewRecord,
  recordIdOf,
  type NewRecord,
} from '../../src/wire/new-record';
import { parseRecord } from '../../src/wire/parse-records';
import { issuesOf } from './issues-of';

const full: NewRecord[] = [
  { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-07-01', note: 'n' },
  { kind: 'quote-closed', quote: 'Q-7', at: '2026-06-02', outcome: 'declined', note: 'n' },
  {
    kind: 'cancellation',
    at: '2026-05-10T09:00:00Z',
    effective: 'at-once',
    termEnd: '2026-05-31',
    note: 'n',
  },
  { kind: 'cancellation-withdrawn', at: '1780000000000', note: 'n' },
  { kind: 'extension', newEnd: '2026-06-30', note: 'n' },
  { kind: 'known-issue', issue: 'MC-1', from: '2026-06-01', until: '2026-06-09', note: 'n' },
  { kind: 'void', target: '000001-a', note: 'n' },
];

test.each(full)('$kind: what is taken is a record that the rules can read', (entered) => {
  expect(parseNewRecord(entered)).toEqual({ ok: true, value: entered });
  const { note, ...facts } = entered;
  const given = { id: recordIdOf(1, 'a'), recordedAt: '2026-06-05T00:00:00.000Z' };
  const entry = entryOf(entered, given);
  expect(entry).toEqual({ record: { ...given, source: 'admin', ...facts }, note });
  expect(parseRecord(entry.record)?.kind).toBe(entered.kind);
});

test.each(full)('$kind: a member of the wrong type is named', (entered) => {
  const members = Object.keys(entered).filter((member) => member !== 'kind');
  for (const member of members) {
    const parsed = parseNewRecord({ ...entered, [member]: 7 });
    expect(parsed.ok ? [] : parsed.problem.issues.map(({ path }) => path)).toEqual([member]);
  }
});

test.each(full)('$kind: what the server writes itself is not taken from a page', (entered) => {
  for (const member of ['id', 'recordedAt', 'source', 'author'])
    expect(parseNewRecord({ ...entered, [member]: 'x' })).toMatchObject({
      ok: false,
      problem: { issues: [{ path: member }] },
    });
});

test.each<[kind: string, optional: string[]]>([
  ['quote', ['validUntil', 'note']],
  ['quote-closed', ['note']],
  ['cancellation', ['effective', 'termEnd', 'note']],
  ['cancellation-withdrawn', ['note']],
  ['extension', ['note']],
  ['known-issue', ['until', 'note']],
  ['void', []],
])('%s: only %j may be left out', (kind, optional) => {
  const entered = full.find((each) => each.kind === kind) ?? {};
  const left = Object.keys(entered).filter(
    (member) =>
      parseNewRecord(
        Object.fromEntries(Object.entries(entered).filter(([name]) => name !== member)),
      ).ok,
  );
  expect(left).toEqual(optional);
});

const issue = { kind: 'known-issue', issue: 'MC-1', from: '2026-06-01' };
const longDate = (length: number) => `2026-06-01T00:00:00.${'0'.repeat(length - 21)}Z`;

test.each<[name: string, members: object]>([
  ['a name of 100 letters', { issue: 'x'.repeat(100) }],
  ['a note of 300 letters', { note: 'x'.repeat(300) }],
  ['a date of 40 letters', { from: longDate(40) }],
])('%s is taken', (_, members) => {
  const entered = { ...issue, ...members };
  expect(parseNewRecord(entered)).toEqual({ ok: true, value: entered });
});

test.each<[name: string, members: object, wrong: string]>([
  ['an empty name', { issue: '' }, 'issue: must not be empty'],
  ['a name of blanks', { issue: '  ' }, 'issue: must not be empty'],
  ['a name of 101 letters', { issue: 'x'.repeat(101) }, 'issue: is too long'],
  ['a note of 301 letters', { note: 'x'.repeat(301) }, 'note: is too long'],
  ['an empty note', { note: '' }, 'note: must not be empty'],
  ['a date that is none', { from: 'soon' }, 'from: must be a date'],
  ['an empty date', { until: '' }, 'until: must be a date'],
  ['a date of 41 letters', { from: longDate(41) }, 'from: must be a date'],
])('%s is named', (_, members, wrong) => {
  expect(issuesOf(parseNewRecord({ ...issue, ...members }))).toEqual([wrong]);
});

test.each([
  [
    'an outcome',
    { kind: 'quote-closed', quote: 'Q', at: '2026-06-02', outcome: 'paid' },
    'outcome',
  ],
  ['an effect', { kind: 'cancellation', at: '2026-06-02', effective: 'later' }, 'effective'],
  ['a kind', { kind: 'sighting', at: '2026-06-02', license: null }, 'kind'],
])('%s that nobody knows is named', (_, payload, path) => {
  expect(parseNewRecord(payload)).toMatchObject({ problem: { issues: [{ path }] } });
});

test.each([
  ...['declined', 'withdrawn', 'accepted'].map((outcome) => ({
    kind: 'quote-closed',
    quote: 'Q-7',
    at: '2026-06-02',
    outcome,
  })),
  ...['at-once', 'at-term-end'].map((effective) => ({
    kind: 'cancellation',
    at: '2026-06-02',
    effective,
  })),
])('taken: %j', (entered) => {
  expect(parseNewRecord(entered)).toEqual({ ok: true, value: entered });
});

test('texts lose the blanks around them', () => {
  const parsed = parseNewRecord({ kind: 'known-issue', issue: ' MC-1 ', from: '2026-06-01' });
  expect(parsed).toMatchObject({ ok: true, value: { issue: 'MC-1' } });
});

test('ids sort as they were written', () => {
  const ids = [9, 10, 100].map((number) => recordIdOf(number, 'a'));
  expect([...ids].sort()).toEqual(ids);
});

test('an id has the number of its entry, of six digits', () => {
  expect(recordIdOf(42, '0123abcd')).toBe('000042-0123abcd');
});

test('without a note there is none', () => {
  const record: NewRecord = { kind: 'extension', newEnd: '2026-06-30' };
  expect(entryOf(record, { id: '1', recordedAt: 'now' })).toEqual({
    record: {
      id: '1',
      recordedAt: 'now',
      source: 'admin',
      kind: 'extension',
      newEnd: '2026-06-30',
    },
    note: null,
  });
});

const KEY = '0123abcd';

test.each<[name: string, given: object, key: string | null]>([
  ['with its key', { key: KEY }, KEY],
  ['without a key', {}, null],
  ['with a key of null', { key: null }, null],
])('what a page enters is read %s', (_, given, key) => {
  expect(parseEntered({ ...issue, ...given })).toEqual({ ok: true, value: { record: issue, key } });
});

test.each([
  ['seven digits', '0123abc'],
  ['nine digits', '0123abcde'],
  ['nine digits, the last eight right', 'x0123abcd'],
  ['capitals', '0123ABCD'],
  ['other letters', '0123abcg'],
  ['no text', 12345678],
  ['a list', [KEY]],
])('a key of %s is named', (_, key) => {
  expect(parseEntered({ ...issue, key })).toEqual({
    ok: false,
    problem: {
      code: 'bad-payload',
      issues: [{ path: 'key', message: 'must be eight hexadecimal digits' }],
    },
  });
});

test.each([
  ['nothing', null],
  ['a text', 'quote'],
  ['a list', [issue]],
  ['a record that is none', { ...issue, key: KEY, issue: 7 }],
])('%s is no record that was entered', (_, payload) => {
  expect(parseEntered(payload)).toMatchObject({ ok: false, problem: { code: 'bad-payload' } });
});

test('what is no object is told as such', () => {
  const [said] = issuesOf(parseEntered('quote'));
  expect(said).toBe(issuesOf(parseNewRecord('quote'))[0]);
});

const entered: NewRecord = { kind: 'void', target: '000001-a', note: 'Twice' };
const given = { id: `000002-${KEY}`, recordedAt: '2026-06-05' };
const there = entryOf(entered, given);
const bySomebodyElse: Entry = {
  record: { ...given, source: 'vendor', kind: 'void', target: '000001-a' },
  note: null,
};

test.each<[name: string, entries: Entry[], key: string | null, is: boolean]>([
  ['it is', [{ record: null, note: null }, there], KEY, true],
  ['its note is another', [{ ...there, note: 'Once' }], KEY, true],
  ['it was sent without a key', [there], null, false],
  ['no key is in its id', [entryOf(entered, { ...given, id: '000002-null' })], null, false],
  ['the key is another', [there], '0123abce', false],
  ['the content is another', [entryOf({ ...entered, target: 'x' }, given)], KEY, false],
  ['somebody else said so', [bySomebodyElse], KEY, false],
  ['an id only ends alike', [entryOf(entered, { ...given, id: `x${KEY}` })], KEY, false],
  ['it has no id', [{ record: { kind: 'void' }, note: null }], KEY, false],
  ['it is an event', [{ event: { id: given.id } }], KEY, false],
  ['nothing is there', [], KEY, false],
])('what was entered is in already, where %s: %s', (...[, entries, key, is]) => {
  expect(isAlreadyIn(entries, { record: entered, key })).toBe(is);
});
