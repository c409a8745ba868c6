import type { Entry } from '../../src/wire/entry';
import type { NewRecord } from '../../src/wire/new-record';
import { recordRefusal } from '../../src/wire/record-refusal';

type Fields = Record<string, unknown>;

const entry = (id: string, fields: Fields): Entry => ({
  record: { id, recordedAt: '2026-05-10', source: 'admin', ...fields },
  note: null,
});
const quote = (id: string, fields: Fields = {}): Entry =>
  entry(id, { kind: 'quote', quote: 'Q-7', issuedOn: '2026-05-10', ...fields });
const byVendor = { source: 'vendor' };
const isVoid = (target: string): Entry => entry(`void-${target}`, { kind: 'void', target });
const cancelled = entry('c', { kind: 'cancellation', at: '2026-05-10' });

const refusal = (entered: NewRecord, entries: Entry[], license: unknown = null): string | null =>
  recordRefusal(entered, { entries, license })?.code ?? null;

test.each<[name: string, validUntil: string | undefined, code: string | null]>([
  ['without an end', undefined, null],
  ['of a day', '2026-06-02', null],
  ['of 90 days', '2026-08-30', null],
  ['of a millisecond more', '2026-08-30T00:00:00.001Z', 'quote-too-long'],
  ['that ends as it begins', '2026-06-01', 'quote-ends-before-start'],
  ['that ends before', '2026-05-01', 'quote-ends-before-start'],
])('a quote %s', (_, validUntil, code) => {
  const entered: NewRecord = { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01' };
  expect(refusal(validUntil === undefined ? entered : { ...entered, validUntil }, [])).toBe(code);
});

test.each<[name: string, entries: Entry[], code: string | null]>([
  ['an admin’s', [quote('1')], null],
  ['an admin’s, and the vendor’s too', [quote('1', byVendor), quote('2')], null],
  ['the vendor’s', [quote('1', byVendor)], 'not-yours-to-close'],
  ['one that is not there', [quote('1', { quote: 'Q-8' })], 'unknown-quote'],
  ['one that is void', [quote('1'), isVoid('1')], 'unknown-quote'],
])('to close a quote: %s', (_, entries, code) => {
  const entered: NewRecord = {
    kind: 'quote-closed',
    quote: 'Q-7',
    at: '2026-06-01',
    outcome: 'declined',
  };
  expect(refusal(entered, entries)).toBe(code);
});

test.each<[name: string, entries: Entry[], at: string, code: string | null]>([
  ['later', [cancelled], '2026-05-11', null],
  ['at the same moment', [cancelled], '2026-05-10', null],
  ['before it was', [cancelled], '2026-05-09', 'nothing-to-withdraw'],
  ['that is void', [cancelled, isVoid('c')], '2026-05-11', 'nothing-to-withdraw'],
  ['that never was', [], '2026-05-11', 'nothing-to-withdraw'],
  [
    'the first of two',
    [entry('d', { kind: 'cancellation', at: '2026-06-10' }), cancelled],
    '2026-05-11',
    null,
  ],
])('to withdraw a cancellation %s', (...[, entries, at, code]) => {
  expect(refusal({ kind: 'cancellation-withdrawn', at }, entries)).toBe(code);
});

test.each<[name: string, until: string | undefined, code: string | null]>([
  ['without an end', undefined, null],
  ['that ends later', '2026-05-11', null],
  ['that ends as it begins', '2026-05-10', 'ends-before-start'],
  ['that ends before', '2026-05-09', 'ends-before-start'],
])('a known issue %s', (_, until, code) => {
  const entered: NewRecord = { kind: 'known-issue', issue: 'MC-1', from: '2026-05-10' };
  expect(refusal(until === undefined ? entered : { ...entered, until }, [])).toBe(code);
});

const license = { active: true, subscriptionEndDate: '2026-05-31' };
const extended = entry('x', { kind: 'extension', newEnd: '2026-06-30' });

test.each<[name: string, raw: unknown, entries: Entry[], code: string | null]>([
  ['after the end', { ...license, subscriptionEndDate: '2026-06-14' }, [], null],
  ['at the end', { ...license, subscriptionEndDate: '2026-06-15' }, [], 'end-not-later'],
  ['before the end', { ...license, subscriptionEndDate: '2026-06-16' }, [], 'end-not-later'],
  ['before an end that was moved already', license, [extended], 'end-not-later'],
  ['after an end whose move is void', license, [extended, isVoid('x')], null],
  ['of a license without an end', { active: true }, [], 'end-not-later'],
  ['of a license that cannot be read', 'OK', [], null],
  ['of no license', null, [], null],
])('an extension to a day %s', (...[, raw, entries, code]) => {
  expect(refusal({ kind: 'extension', newEnd: '2026-06-15' }, entries, raw)).toBe(code);
});

test('a cancellation is taken as it is', () => {
  const entered: NewRecord = { kind: 'cancellation', at: '2026-05-10' };
  expect(recordRefusal(entered, { entries: [cancelled], license: null })).toBeNull();
});

test.each<[name: string, entries: Entry[], code: string | null]>([
  ['an admin’s', [quote('2'), quote('1')], null],
  ['one among others that are void', [quote('1'), quote('2'), isVoid('2')], null],
  ['one whose id a quote names', [quote('1'), quote('2', { target: '1' })], null],
  ['one that is not there', [quote('2')], 'unknown-target'],
  ['one that cannot be read', [{ record: { id: '1' }, note: null }], 'unknown-target'],
  ['an event', [{ event: { id: '1', kind: 'installed' } }], 'unknown-target'],
  ['a void', [entry('1', { kind: 'void', target: '2' })], 'unknown-target'],
  ['the vendor’s', [quote('1', byVendor)], 'not-yours-to-void'],
  ['what the app saw', [quote('1', { source: 'observed' })], 'not-yours-to-void'],
  ['one that is void', [quote('1'), isVoid('1')], 'already-void'],
  ['one beside what nobody can read', [{ record: 'torn', note: null }, quote('1')], null],
])('to void %s', (_, entries, code) => {
  expect(refusal({ kind: 'void', target: '1', note: 'n' }, entries)).toBe(code);
});
