import { parse, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import { environments } from '../rules/license';
import { checksumOf } from './checksum';
import { parseEntry, recordsOf, type NumberedEntry } from './entry';
import { FILE_FORMAT, FILE_VERSION, sumOf, type FileFacts } from './history-file';
import { isJsonObject, type JsonObject } from './json';
import { parseEvidence, type Case } from './parse-case';
import { parseInstant } from './parse-instant';
import { parsePolicy } from './parse-policy';
import type { Result } from './result';

/** Why a file is not taken as a history, and the place in it that is at fault. */
export type FileProblem = {
  code: 'not-a-history' | 'newer-version' | 'damaged' | 'edited';
  /** `line 3, column 14`, or a member such as `entries[11]`; empty for the file as a whole. */
  place: string;
};

/** A history as it was exported: its facts, and its entries in the order of the log. */
export type ReadFile = { facts: FileFacts; entries: NumberedEntry[] };

const facts = v.object({
  exportedAt: v.pipe(
    v.string(),
    v.check((text) => typeof parseInstant(text) === 'number'),
  ),
  siteId: v.pipe(v.string(), v.nonEmpty()),
  app: v.object({ id: v.pipe(v.string(), v.nonEmpty()), name: v.string() }),
  environment: v.picklist(environments),
  license: v.unknown(),
  policy: v.unknown(),
  entries: v.array(v.unknown()),
  checksum: v.string(),
});

/** The question that a file answers: where the license stood when it was exported. */
export function caseOfFile({ facts: known, entries }: ReadFile): Case {
  const { environment, license, policy, exportedAt } = known;
  const records = recordsOf(entries.map(({ entry }) => entry));
  const evidence = parseEvidence({ environment, license, records });
  return { id: FILE_FORMAT, at: Number(parseInstant(exportedAt)), evidence, policy };
}

/** Reads the text of an exported file. It is taken whole or not at all. */
export async function parseHistoryFile(text: string): Promise<Result<ReadFile, FileProblem>> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const file = json.value;
  if (!isJsonObject(file) || file.format !== FILE_FORMAT) return refused('not-a-history', '');
  if (typeof file.version === 'number' && file.version > FILE_VERSION)
    return refused('newer-version', 'version');
  if (file.version !== FILE_VERSION) return refused('not-a-history', 'version');
  const parsed = v.safeParse(facts, file);
  if (!parsed.success) return refused('damaged', v.getDotPath(parsed.issues[0]) ?? '');
  const entries: NumberedEntry[] = [];
  for (const [index, raw] of parsed.output.entries.entries()) {
    const place = `entries[${String(index)}]`;
    if (!isJsonObject(raw) || !isEntry(raw)) return refused('damaged', place);
    const { sum, ...content } = raw;
    if (sum !== (await sumOf(content))) return refused('edited', place);
    if (raw.number !== index + 1) return refused('damaged', `${place}.number`);
    entries.push({ number: index + 1, entry: parseEntry(raw) });
  }
  const { checksum, ...content } = file;
  if (checksum !== (await checksumOf(content))) return refused('edited', 'checksum');
  const { exportedAt, siteId, app, environment, license } = parsed.output;
  const { policy } = parsePolicy(parsed.output.policy);
  const read = { exportedAt, siteId, app, environment, license, policy };
  return { ok: true, value: { facts: read, entries } };
}

function isEntry(raw: JsonObject): boolean {
  return 'record' in raw || isJsonObject(raw.event);
}

function parseJson(text: string): Result<unknown, FileProblem> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return refused(text.includes(FILE_FORMAT) ? 'damaged' : 'not-a-history', placeOfFault(text));
  }
}

function refused(code: FileProblem['code'], place: string): { ok: false; problem: FileProblem } {
  return { ok: false, problem: { code, place } };
}

/** Where a text stops being JSON, counted from 1 as editors do; nothing for one too deep to tell. */
function placeOfFault(text: string): string {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return '';
  }
  const before = text.slice(0, errors[0]?.offset ?? text.length);
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return `line ${String(line)}, column ${String(column)}`;
}
