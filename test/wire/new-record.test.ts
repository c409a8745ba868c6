import { entryOf, parseNewRecord, recordIdOf, type NewRecord } from '../../src/wire/new-record';
import { parseRecord } from '../../src/wire/parse-records';

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

test('texts lose the blanks around them', () => {
  const parsed = parseNewRecord({ kind: 'known-issue', issue: ' MC-1 ', from: '2026-06-01' });
  expect(parsed).toMatchObject({ ok: true, value: { issue: 'MC-1' } });
});

test('ids sort as they were written', () => {
  const ids = [9, 10, 100].map((number) => recordIdOf(number, 'a'));
  expect([...ids].sort()).toEqual(ids);
});
