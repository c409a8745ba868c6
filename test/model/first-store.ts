import { DAY } from '../../src/rules/instant';
import { idOf, type Entry } from '../../src/wire/entry';
import { admins, FIRST_DAY } from './material';
import type { Schedule } from './schedule';

/** The entries of the log before a schedule begins. */
export function entriesOf(start: Schedule['start']): Entry[] {
  const count = { empty: 0, 'first-version': 3, long: 120 }[start];
  return Array.from({ length: count }, (_, index) => oldEntry(index + 1));
}

/** What is in the app's storage before a schedule begins, as keys and values. */
export function storeOf(start: Schedule['start']): [key: string, value: unknown][] {
  // Longer than a page of a query, and no digest to go by.
  if (start === 'long') return logOf(entriesOf(start), 'standing:log:');
  // The first version kept the whole log in the digest, notes and all.
  const entries = entriesOf(start);
  return [
    ...logOf(entries, 'log:'),
    ...entries.slice(0, 1).flatMap((entry): [string, unknown][] => [
      [`author:${String(idOf(entry))}`, { accountId: admins[0].accountId }],
      ['digest', { format: 1, entries: entries.slice(0, 2) }],
    ]),
  ];
}

function logOf(entries: Entry[], prefix: string): [string, unknown][] {
  return entries.map((entry, index) => [
    `${prefix}${String(index + 1).padStart(6, '0')}`,
    { format: 1, ...entry },
  ]);
}

function oldEntry(number: number): Entry {
  const id = `${String(number).padStart(6, '0')}-01d00000`;
  const recordedAt = new Date(FIRST_DAY - 10 * DAY + number).toISOString();
  const quote = `Q-${String(number % 4)}`;
  const record = {
    ...{ id, recordedAt, source: 'admin', kind: 'quote' },
    ...{ quote, issuedOn: '2026-02-01', validUntil: '2026-03-10' },
  };
  return { record, note: `old ${String(number)}` };
}
