import { dayOf } from '../../../src/words/dates';
import type { Reader } from '../../../src/words/reader';
import type { ReadEntry } from './read-entries';
import { isConfirming } from './sightings-of';

/** An entry, or a run of sightings by which nothing had changed, newest first. */
type HistoryLine = { entry: ReadEntry } | { unchanged: [ReadEntry, ...ReadEntry[]] };

/** What was recorded on one day of the reader's; null is the day of what has no readable date. */
type HistoryDay = { day: string | null; lines: HistoryLine[] };

/** The history by day, newest first; what has no date comes last. A run stands where it ended. */
export function historyDays(entries: ReadEntry[], reader: Reader): HistoryDay[] {
  const newestFirst = [...entries].reverse().sort((a, b) => recorded(b) - recorded(a));
  const days: HistoryDay[] = [];
  for (const line of linesOf(newestFirst)) {
    const { recordedAt } = 'entry' in line ? line.entry : line.unchanged[0];
    const day = recordedAt === null ? null : dayOf(recordedAt, reader);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

function linesOf(entries: ReadEntry[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (!isConfirming(entry)) lines.push({ entry });
    else if (last && 'unchanged' in last) last.unchanged.push(entry);
    else lines.push({ unchanged: [entry] });
  }
  return lines;
}

function recorded({ recordedAt }: ReadEntry): number {
  return recordedAt ?? -1;
}
