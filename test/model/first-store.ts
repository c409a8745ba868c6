import { DAY } from '../../src/rules/instant';
import { FIRST_DAY } from './material';
import type { Schedule } from './schedule';

/** What is in the app's storage before a schedule begins, as keys and values. */
export function storeOf(start: Schedule['start']): [key: string, value: unknown][] {
  switch (start) {
    case 'empty':
      return [];
    case 'first-version': {
      // It kept the whole log in the digest, notes and all.
      const entries = [1, 2, 3].map(oldEntry);
      return [...logOf(entries), ['digest', { format: 1, entries: entries.slice(0, 2) }]];
    }
    case 'long':
      // Longer than a page of a query, and no digest to go by.
      return logOf(Array.from({ length: 120 }, (_, index) => oldEntry(index + 1)));
  }
}

function logOf(entries: object[]): [string, unknown][] {
  return entries.map((entry, index) => [
    `log:${String(index + 1).padStart(6, '0')}`,
    { format: 1, ...entry },
  ]);
}

function oldEntry(number: number): object {
  const id = `${String(number).padStart(6, '0')}-01d00000`;
  const recordedAt = new Date(FIRST_DAY - 10 * DAY + number).toISOString();
  const quote = `Q-${String(number % 4)}`;
  const record = {
    ...{ id, recordedAt, source: 'admin', kind: 'quote' },
    ...{ quote, issuedOn: '2026-02-01', validUntil: '2026-03-10' },
  };
  return { record, note: `old ${String(number)}` };
}
