import type { AdminStanding } from '../../../src/wire/admin-api';
import { idOf, type NumberedEntry } from '../../../src/wire/entry';
import type { Author, LogPage } from '../../../src/wire/log-page';

/** What the page has of the log: the newest entries without a gap, oldest first, and who wrote them. */
export type LoadedLog = { entries: NumberedEntry[]; authors: ReadonlyMap<string, Author> };

export const nothingLoaded: LoadedLog = { entries: [], authors: new Map() };

/** The number of the oldest entry that is there; 1 when the log has none before. */
export function firstOf({ entries }: LoadedLog): number {
  return entries[0]?.number ?? 1;
}

/** With the newest entries of another answer; older ones go if a gap would be left, or the log is another. */
export function withNewest(loaded: LoadedLog, { latest }: AdminStanding['log']): LoadedLog {
  const { entries, authors } = loaded;
  const [first] = latest;
  if (!first) return { ...loaded, entries: [] };
  const older = entries.filter(({ number }) => number < first.number);
  const isGap = older.at(-1)?.number !== first.number - 1;
  return {
    entries: isGap || !isSameLog(entries, latest) ? latest : [...older, ...latest],
    authors,
  };
}

/** After a reinstall the numbers begin anew. */
function isSameLog(entries: NumberedEntry[], latest: NumberedEntry[]): boolean {
  const [first, last] = [latest[0], latest.at(-1)];
  if (!first || !last) return true;
  const there = new Map(entries.map(({ number, entry }) => [number, entry]));
  const known = there.get(first.number);
  const isLonger = (entries.at(-1)?.number ?? 0) > last.number;
  return !isLonger && (known === undefined || idOf(known) === idOf(first.entry));
}

/** With a stretch that was read, as far as it leaves no gap; and with its authors. */
export function withPage(loaded: LoadedLog, page: LogPage): LoadedLog {
  const first = firstOf(loaded);
  const older = page.entries.filter(({ number }) => number < first);
  const fits = older.at(-1)?.number === first - 1;
  return {
    entries: fits ? [...older, ...loaded.entries] : loaded.entries,
    authors: new Map([
      ...loaded.authors,
      ...page.authors.map((author) => [author.id, author] as const),
    ]),
  };
}
