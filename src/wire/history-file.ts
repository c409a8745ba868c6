import type { Policy } from '../rules/policy';
import type { Environment } from '../rules/license';
import { rulesVersion } from '../rules/rules-version';
import { checksumOf } from './checksum';
import type { Entry, NumberedEntry } from './entry';

/** What a file of history begins with, so that it is known by its first member. */
export const FILE_FORMAT = 'standing-history';

/** The version of the file's format. It goes up when an older reader would misread it. */
export const FILE_VERSION = 1;

/** Everything that a file says beside the entries. The answer follows from it: see `standing resolve`. */
export type FileFacts = {
  /** ISO 8601 text, UTC. */
  exportedAt: string;
  /** The site's cloud id and the app's id, as Atlassian gives them. */
  siteId: string;
  app: { id: string; name: string };
  environment: Environment;
  /** Atlassian's license JSON at that moment; null when there was none. */
  license: unknown;
  policy: Policy;
};

/** An entry as a file holds it: with its number, and a checksum by which an edit is found. */
type FileEntry = Entry & { number: number; sum: string };

/** How many digits of its SHA-256 stand beside an entry. The whole file has all of them. */
const SUM_LENGTH = 16;

/**
 * The history as a file's text, everything but who wrote the entries: one line, so that it stands among
 * cases as NDJSON too. Its members are told in docs/history-file.md.
 */
export async function historyFile(facts: FileFacts, log: NumberedEntry[]): Promise<string> {
  const entries = await Promise.all(log.map(fileEntry));
  const file = { format: FILE_FORMAT, version: FILE_VERSION, rulesVersion, ...facts, entries };
  return `${JSON.stringify({ ...file, checksum: await checksumOf(file) })}\n`;
}

async function fileEntry({ number, entry }: NumberedEntry): Promise<FileEntry> {
  const content = { number, ...entry };
  return { ...content, sum: await sumOf(content) };
}

/** The checksum that stands beside an entry of a file. */
export async function sumOf(content: object): Promise<string> {
  return (await checksumOf(content)).slice(0, SUM_LENGTH);
}
