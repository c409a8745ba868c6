import { gzipSync } from 'node:zlib';
import { historyFile } from '../../src/wire/history-file';
import type { NumberedEntry } from '../../src/wire/entry';
import { parseHistoryFile } from '../../src/wire/parse-history-file';
import { callPanel, exportedText } from './call-panel';
import type { Visit } from './visit';

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

/** Gives the site a history of so many entries more, newest last, as an import would. */
export const fillHistory = async (visit: Visit, count: number): Promise<void> => {
  const text = await rewritten(await exportedText(visit), () =>
    Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      entry: {
        record: {
          id: `filled-${String(index + 1)}`,
          recordedAt: '2026-01-01T00:00:00.000Z',
          source: 'admin',
          kind: 'quote',
          quote: `F-${String(index + 1)}`,
          issuedOn: '2025-01-01',
        },
        note: null,
      },
    })),
  );
  const packed = gzipSync(text).toString('base64');
  await callPanel(visit, 'import', { packed, isDryRun: false });
};
