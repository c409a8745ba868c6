import type { AdminStanding } from '../../../src/wire/admin-api';
import { idOf, type NumberedEntry } from '../../../src/wire/entry';
import { MOST_ENTRIES } from '../../../src/wire/log-page';
import type { PanelCalls } from '../page/panel-calls';

/** The log from its first entry on, as far as it has been read. */
export type WholeLog = { entries: NumberedEntry[] };

/** Reads on in `whole` up to the log's end; after a failure the next call goes on from there. */
export async function readWholeLog(
  whole: WholeLog,
  { count, latest }: AdminStanding['log'],
  { read, onProgress }: { read: PanelCalls['read']; onProgress: (entries: number) => void },
): Promise<NumberedEntry[]> {
  if (!isStartOf(whole.entries, count, latest)) whole.entries = [];
  const lastUnread = (latest[0]?.number ?? count + 1) - 1;
  while (whole.entries.length < lastUnread) {
    onProgress(whole.entries.length);
    const first = whole.entries.length + 1;
    const last = Math.min(lastUnread, first + MOST_ENTRIES - 1);
    const page = await read({ first, last, withAuthors: false });
    if (page.entries.length < last - first + 1) throw new Error('the log has a gap');
    whole.entries = [...whole.entries, ...page.entries];
  }
  whole.entries = [...whole.entries.slice(0, lastUnread), ...latest];
  return whole.entries;
}

/** After a reinstall the log begins anew. */
function isStartOf(entries: NumberedEntry[], count: number, latest: NumberedEntry[]): boolean {
  if (entries.length > count) return false;
  return latest.every(({ number, entry }) => {
    const known = entries[number - 1];
    return !known || idOf(known.entry) === idOf(entry);
  });
}
