import { open, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { recordsOf } from '../../src/wire/entry';
import { parseHistoryFile } from '../../src/wire/parse-history-file';
import { parseInstant } from '../../src/wire/parse-instant';
import { parseRecords } from '../../src/wire/parse-records';
import type { Result } from '../../src/wire/result';
import { seenLicense } from '../../src/wire/sighted-license';
import { isHistory } from '../answer-history';
import { openInput, placeOf } from '../input';
import { Misuse } from '../misuse';
import type { HistoryProblem, JoinedHistory } from './joined-history';

/** What the named files hold, and why some of it is no history. */
type ReadHistories = { histories: JoinedHistory[]; problems: HistoryProblem[] };

/** The histories of files, one a file or one a line, and of folders with such files at any depth. */
export async function readHistories(names: string[]): Promise<ReadHistories> {
  const read: ReadHistories = { histories: [], problems: [] };
  for (const name of names)
    for (const file of await filesOf(name))
      for (const piece of piecesOf(file, await text(await openInput(file)))) {
        const history = await historyOf(piece);
        if (history.ok) read.histories.push(history.value);
        else read.problems.push(history.problem);
      }
  return read;
}

/** Whether a file begins as an exported history does; `-` is not looked into. */
export async function isHistoryFile(name: string): Promise<boolean> {
  if (name === '-') return false;
  const found = await stat(placeOf(name)).catch(() => null);
  if (!found?.isFile()) return false;
  const file = await open(placeOf(name));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
    return isHistory(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}

async function filesOf(name: string): Promise<string[]> {
  const folder = placeOf(name);
  const found = name === '-' ? null : await stat(folder).catch(() => null);
  if (!found?.isDirectory()) return [name];
  const inside = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = inside
    .filter((each) => !each.isDirectory() && /\.(json|ndjson|jsonl)$/.test(each.name))
    .map((each) => relative(folder, join(each.parentPath, each.name)))
    .sort();
  if (files.length === 0) throw new Misuse(`the folder \`${name}\` has no .json or .ndjson file`);
  return files.map((file) => join(name, file));
}

type Piece = { file: string; content: string };

/** One history a line where any line begins as one, whatever stands on the others; else the whole. */
function piecesOf(file: string, content: string): Piece[] {
  const lines = content.split('\n');
  if (!lines.some(isHistory)) return [{ file, content }];
  return lines.flatMap((line, index) =>
    line.trim() === ''
      ? []
      : [{ file: lines.length > 2 ? `${file}:${index + 1}` : file, content: line }],
  );
}

async function historyOf({ file, content }: Piece): Promise<Result<JoinedHistory, HistoryProblem>> {
  const read = await parseHistoryFile(content);
  if (!read.ok) return { ok: false, problem: { ...read.problem, file } };
  const { facts, entries } = read.value;
  const { records } = parseRecords(recordsOf(entries.map(({ entry }) => entry)));
  const { id, number } = seenLicense(facts.license).entitlement;
  const entitlement = [id, number].filter((each) => each !== null);
  const exportedAt = Number(parseInstant(facts.exportedAt));
  return { ok: true, value: { ...facts, file, exportedAt, entitlement, records } };
}
