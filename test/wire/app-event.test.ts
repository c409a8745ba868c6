import { parseEvent } from '../../src/wire/app-event';

const AT = Date.UTC(2026, 4, 10);
const recorded = { id: 'e-1', recordedAt: '2026-05-10', source: 'observed' };
const read = { ...recorded, recordedAt: AT };
const choice = { isShown: true, fromDays: null };
const notices = {
  evaluation: choice,
  ending: choice,
  limited: choice,
  ended: choice,
  unavailable: choice,
};
const check = { check: 'c-1', outcome: 'unchanged', asked: 2, of: 3, changes: [], troubles: [] };

test.each<[kind: string, given: object, facts: object]>([
  ['installed', { version: '2.1.0' }, { version: '2.1.0' }],
  ['upgraded', { version: '' }, { version: null }],
  ['uninstalling', { version: 7 }, { version: null }],
  ['uninstalling', {}, { version: null }],
  ['preferences', { notices, color: 'red' }, { notices }],
  ['purchase-check', { ...check, color: 'red' }, check],
])('%s with %j is read', (kind, given, facts) => {
  expect(parseEvent({ ...recorded, kind, ...given })).toEqual({ ...read, kind, ...facts });
});

test('what an admin did is told from what the app saw', () => {
  const chosen = { ...recorded, source: 'admin', kind: 'preferences', notices };
  expect(parseEvent(chosen)).toEqual({ ...read, source: 'admin', kind: 'preferences', notices });
});

test.each<[name: string, raw: unknown]>([
  ['nothing', null],
  ['a text', 'installed'],
  ['a list', [{ ...recorded, kind: 'installed' }]],
  ['no id', { ...recorded, id: undefined, kind: 'installed' }],
  ['an empty id', { ...recorded, id: '', kind: 'installed' }],
  ['no moment', { ...recorded, recordedAt: undefined, kind: 'installed' }],
  ['a moment that is none', { ...recorded, recordedAt: 'now', kind: 'installed' }],
  ['no source', { ...recorded, source: undefined, kind: 'installed' }],
  ['the vendor as its source', { ...recorded, source: 'vendor', kind: 'installed' }],
  ['no kind', { ...recorded, version: '1.0.0' }],
  ['a kind of later versions', { ...recorded, kind: 'renamed' }],
  ['choices that are none', { ...recorded, kind: 'preferences', notices: { ending: choice } }],
  ['a check that is none', { ...recorded, kind: 'purchase-check', check: 'c-1' }],
])('no event of ours: %s', (_, raw) => {
  expect(parseEvent(raw)).toBeNull();
});
