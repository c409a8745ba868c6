import type { Entry } from '../../src/wire/entry';
import { readAll } from './numbered';

function cancelled(source: string): Entry {
  const recordedAt = '2026-06-20T09:00:00Z';
  const record = { id: 'b', recordedAt, source, kind: 'cancellation', at: '2026-05-10' };
  return { record, note: null };
}

function voided(id: string, target: string, source = 'admin'): Entry {
  const recordedAt = '2026-06-21T09:00:00Z';
  return { record: { id, recordedAt, source, kind: 'void', target }, note: 'Wrong' };
}

const byAdmin = cancelled('admin');

test.each([
  ['an admin’s entry that nothing voids', [byAdmin], false, true],
  ['an admin’s entry that an admin voided', [byAdmin, voided('v', 'b')], true, false],
  ['an admin’s entry that the vendor voided', [byAdmin, voided('v', 'b', 'vendor')], true, false],
  ['a vendor’s entry', [cancelled('vendor')], false, false],
  [
    'a vendor’s entry that an admin voided, in vain',
    [cancelled('vendor'), voided('v', 'b')],
    false,
    false,
  ],
])('%s', (...row) => {
  const [, entries, isVoided, mayBeVoided] = row;
  expect(readAll(entries)[0]).toMatchObject({ isVoided, mayBeVoided });
});

test('a void cannot be voided', () => {
  const entries = [byAdmin, voided('v', 'b'), voided('w', 'v')];
  expect(readAll(entries)[1]).toMatchObject({ isVoided: false, mayBeVoided: false });
});
