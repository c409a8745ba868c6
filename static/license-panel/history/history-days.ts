import { dayOf } from '../../../src/words/dates';
import type { Reader } from '../../../src/words/reader';
import type { ReadEntry } from './read-entries';

/** What was recorded on one day of the reader's; null is the day of what has no readable date. */
export type HistoryDay = { day: string | null; entries: ReadEntry[] };

/** The history by day, newest first; what has no date comes last. */
export function historyDays(entries: ReadEntry[], reader: Reader): HistoryDay[] {
  const newestFirst = [...entries].reverse().sort((a, b) => recorded(b) - recorded(a));
  const days: HistoryDay[] = [];
  for (const entry of newestFirst) {
    const day = entry.recordedAt === null ? null : dayOf(entry.recordedAt, reader);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

function recorded({ recordedAt }: ReadEntry): number {
  return recordedAt ?? -1;
}
