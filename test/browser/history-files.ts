import { historyFile } from '../../src/wire/history-file';
import type { NumberedEntry } from '../../src/wire/entry';
import { parseHistoryFile } from '../../src/wire/parse-history-file';

/** A file as the page is given one to import. */
export const asUpload = (text: string) => ({
  name: 'history.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** The same file with other entries, and checksums as if it had been exported so. */
export const rewritten = async (
  text: string,
  change: (entries: NumberedEntry[]) => NumberedEntry[],
): Promise<string> => {
  const read = await parseHistoryFile(text);
  if (!read.ok) throw new Error(read.problem.code);
  const { facts, entries } = read.value;
  return historyFile(facts, change(entries));
};
