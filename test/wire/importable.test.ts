import type { Problem } from '../../src/rules/problem';
import { parseEvent } from '../../src/wire/app-event';
import { confirmedMembers } from '../../src/wire/confirmation';
import {
  importableEvent,
  importableRecord,
  type CodesOfFile,
  type Importable,
} from '../../src/wire/importable';
import { bytesOf } from '../../src/wire/json';
import { ofQuote } from '../codes/made-codes';

type Fields = Record<string, unknown>;

const recorded = { id: '1', recordedAt: '2026-05-10', source: 'admin' };
const origin = { id: '1', recordedAt: '2026-05-10T00:00:00.000Z', source: 'admin' };
const none: CodesOfFile = new Map();

const read = (record: unknown, note: string | null = null): Importable | string => {
  const reading = importableRecord({ record, note }, none);
  return reading.ok ? reading.value : reading.problem.code;
};

const plain = { note: null, isEvent: false, codeId: null };

test.each<Fields>([
  { kind: 'quote', quote: 'Q-7', issuedOn: '2026-05-10', validUntil: '2026-06-10' },
  { kind: 'quote', quote: 'Q-7', issuedOn: '2026-05-10' },
  { kind: 'quote-closed', quote: 'Q-7', at: '2026-05-10', outcome: 'declined' },
  { kind: 'cancellation', at: '2026-05-10', effective: 'at-once', termEnd: '2026-05-31' },
  { kind: 'cancellation-withdrawn', at: '2026-05-10' },
  { kind: 'extension', newEnd: '2026-06-30' },
  { kind: 'known-issue', issue: 'MC-1', from: '2026-05-10', until: '2026-06-10' },
  { kind: 'sighting', at: '2026-05-10', license: { active: true } },
  { kind: 'void', target: '0' },
])('of a record the members of its kind enter, and no others: %j', (facts) => {
  const beside = { author: 'Ada', since: '2026-05-01', code: 'x', target: '0', ticket: 'CS-1' };
  const { target, ...others } = beside;
  const more = facts.kind === 'void' ? others : { ...others, target };
  expect(read({ ...recorded, ...more, ...facts })).toEqual({ ...plain, origin, content: facts });
});

const issue = { ...recorded, kind: 'known-issue', issue: 'MC-1', from: '2026-05-10' };
const sighting = { ...recorded, kind: 'sighting', at: '2026-05-10' };

test('of a license that was seen only what a sighting keeps enters', () => {
  const license = { active: true, contact: 'Ada' };
  expect(read({ ...sighting, license })).toMatchObject({
    content: { kind: 'sighting', license: { active: true } },
  });
  expect(read(sighting)).toMatchObject({ content: { license: null } });
});

test('a note enters beside its record', () => {
  expect(read(issue, 'by mail')).toMatchObject({ note: 'by mail' });
});

test.each<[name: string, raw: unknown, code: string]>([
  ['a text', 'torn', 'unreadable'],
  ['nothing', null, 'unreadable'],
  ['a record without its date', { ...issue, from: undefined }, 'unreadable'],
  [
    'a quote too long',
    { ...recorded, kind: 'quote', quote: 'Q', issuedOn: '2026-05-10', validUntil: '2027-05-10' },
    'quote-too-long' satisfies Problem['code'],
  ],
  [
    'a quote that ends first',
    { ...recorded, kind: 'quote', quote: 'Q', issuedOn: '2026-05-10', validUntil: '2026-05-10' },
    'quote-ends-before-start',
  ],
  ['the vendor’s, without a code', { ...issue, source: 'vendor' }, 'not-confirmed'],
])('%s is refused', (_, raw, code) => {
  expect(read(raw)).toBe(code);
});

test.each<[name: string, raw: Fields, note: string | null]>([
  ['a name', { ...issue, issue: 'x'.repeat(101) }, null],
  ['an id', { ...issue, id: 'x'.repeat(101) }, null],
  ['a first id', { ...issue, origin: { id: 'x'.repeat(101) } }, null],
  ['a date', { ...issue, from: `2026-05-10T00:00:00.${'0'.repeat(80)}Z` }, null],
  ['a note', issue, 'x'.repeat(301)],
])('%s that is too long is refused', (_, raw, note) => {
  expect(read(raw, note)).toBe('too-long');
});

test.each<[name: string, raw: Fields, note: string | null]>([
  ['a name of 100 letters', { ...issue, issue: 'x'.repeat(100) }, null],
  ['an id of 100 letters', { ...issue, id: 'x'.repeat(100) }, null],
  ['a note of 300 letters', issue, 'x'.repeat(300)],
  ['a long text that does not enter', { ...issue, author: 'x'.repeat(101) }, null],
])('%s enters', (_, raw, note) => {
  expect(read(raw, note)).toMatchObject({ note, content: { kind: 'known-issue' } });
});

test.each<[name: string, given: Fields, first: object]>([
  ['here', {}, origin],
  [
    'elsewhere',
    { origin: { id: '0', recordedAt: '2026-04-01', source: 'admin' } },
    { id: '0', recordedAt: '2026-04-01T00:00:00.000Z', source: 'admin' },
  ],
  [
    'elsewhere, nobody knows when',
    { origin: { id: '0', recordedAt: 'then' } },
    { ...origin, id: '0', recordedAt: null },
  ],
  ['elsewhere, without an id', { origin: { recordedAt: '2026-04-01' } }, origin],
  ['elsewhere, in what is no origin', { origin: 'x' }, origin],
  ['by the app itself, which writes no such record', { source: 'observed' }, origin],
])('a record was first written %s', (_, given, first) => {
  expect(read({ ...issue, ...given })).toMatchObject({ origin: first });
});

test.each<[name: string, given: Fields, source: string]>([
  ['the app', { source: 'observed' }, 'observed'],
  ['the app, and it was imported since', { origin: { id: '0', source: 'observed' } }, 'observed'],
  ['an admin', {}, 'admin'],
  ['an admin, whoever imported it', { source: 'observed', origin: { id: '0' } }, 'admin'],
])('a sighting was seen by %s', (_, given, source) => {
  expect(read({ ...sighting, ...given })).toMatchObject({ origin: { source } });
});

const code = 'eyJ.a.b';
const codes: CodesOfFile = new Map([
  [code, { ok: true, value: ofQuote }],
  ['altered', { ok: false, problem: { code: 'code-altered' } }],
]);
const confirmed = {
  ...recorded,
  source: 'vendor',
  ...confirmedMembers(ofQuote),
  codeId: ofQuote.id,
  code,
};

test('what the vendor confirmed enters as its code says, without a note', () => {
  const { id, recordedAt, source, ...content } = confirmed;
  expect([id, recordedAt, source]).toEqual([origin.id, '2026-05-10', 'vendor']);
  expect(importableRecord({ record: { ...confirmed, more: 1 }, note: 'n' }, codes)).toEqual({
    ok: true,
    value: { ...plain, origin: { ...origin, source: 'vendor' }, content, codeId: ofQuote.id },
  });
});

test.each<[name: string, given: Fields, refusal: string]>([
  ['a code that nobody checked', { code: 'x' }, 'not-confirmed'],
  ['a code that is no text', { code: 7 }, 'not-confirmed'],
  ['an empty code', { code: '' }, 'not-confirmed'],
  ['a code that is not taken', { code: 'altered' }, 'code-altered'],
  ['another number', { quote: 'Q-8' }, 'not-as-confirmed'],
  ['another end', { validUntil: '2026-07-01T00:00:00.000Z' }, 'not-as-confirmed'],
  ['the same end, written otherwise', { validUntil: ofQuote.end }, 'not-as-confirmed'],
  ['the id of another code', { codeId: 'code-0002' }, 'not-as-confirmed'],
  ['another kind', { kind: 'extension', newEnd: '2026-06-30' }, 'not-as-confirmed'],
  ['an id too long', { id: 'x'.repeat(101) }, 'too-long'],
])('what the vendor confirmed, with %s, is refused', (_, given, refusal) => {
  const record = { ...confirmed, ...given };
  expect(importableRecord({ record, note: null }, codes)).toEqual({
    ok: false,
    problem: { code: refusal },
  });
});

const readEvent = (event: Fields): Importable | string => {
  const reading = importableEvent({ event });
  return reading.ok ? reading.value : reading.problem.code;
};

const observed = { ...recorded, source: 'observed' };
const choice = { isShown: true, fromDays: null };
const notices = {
  evaluation: choice,
  ending: choice,
  limited: choice,
  ended: choice,
  unavailable: choice,
};
const told = { at: '2026-05-10T00:00:00.000Z', license: null };
const change = { appId: 'a', name: 'A', before: told, after: told };
const trouble = { appId: 'c', name: 'C', code: 'refused' };
const check = { check: 'c-1', outcome: 'updated', asked: 2, of: 3 };
const whole = { kind: 'purchase-check', ...check, changes: [change], troubles: [trouble] };

test.each<[content: Fields, source: string]>([
  [{ kind: 'installed', version: '1.0.0' }, 'observed'],
  [{ kind: 'uninstalling', version: null }, 'observed'],
  [{ kind: 'preferences', notices }, 'admin'],
  [whole, 'observed'],
])('of an event its own members enter, and no others: %j', (content, source) => {
  expect(readEvent({ ...observed, ...content, more: 1 })).toEqual({
    ...plain,
    isEvent: true,
    origin: { ...origin, source },
    content,
  });
});

test.each<[name: string, event: Fields]>([
  ['no id', { ...observed, id: undefined, kind: 'installed' }],
  ['a kind of later versions', { ...observed, kind: 'renamed' }],
])('an event with %s is refused', (_, event) => {
  expect(readEvent(event)).toBe('unreadable');
});

const many = (count: number, item: object): object[] => Array.from({ length: count }, () => item);
const named = (length: number) => ({ ...trouble, name: 'x'.repeat(length) });
/** The length of the name with which a check takes 120,000 bytes. */
const longest = () => {
  const check = { ...observed, ...whole, changes: [], troubles: [named(1)] };
  return 120_000 - bytesOf(parseEvent(check)) + 1;
};

test.each<[name: string, given: Fields, outcome: string]>([
  ['thirty apps', { changes: many(15, change), troubles: many(15, trouble) }, 'enters'],
  ['one more', { changes: many(15, change), troubles: many(16, trouble) }, 'too-long'],
  ['a name of 100 letters', { check: 'x'.repeat(100) }, 'enters'],
  ['a longer one', { check: 'x'.repeat(101) }, 'too-long'],
  ['an id of 101 letters', { id: 'x'.repeat(101) }, 'too-long'],
])('a check of %s', (_, given, outcome) => {
  const reading = readEvent({ ...observed, ...whole, ...given });
  expect(typeof reading === 'string' ? reading : 'enters').toBe(outcome);
});

test.each<[what: string, more: number, outcome: string]>([
  ['120,000 bytes', 0, 'enters'],
  ['a byte more', 1, 'too-long'],
])('a check of %s', (_, more, outcome) => {
  const troubles = [named(longest() + more)];
  const reading = readEvent({ ...observed, ...whole, changes: [], troubles });
  expect(typeof reading === 'string' ? reading : 'enters').toBe(outcome);
});

test.each<[length: number, outcome: string]>([
  [100, 'enters'],
  [101, 'too-long'],
])('an event of a version of %i letters: %s', (length, outcome) => {
  const reading = readEvent({ ...observed, kind: 'installed', version: 'x'.repeat(length) });
  expect(typeof reading === 'string' ? reading : 'enters').toBe(outcome);
});
