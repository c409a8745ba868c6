import { canonicalJson } from '../rules/canonical-json';
import type { Source } from '../rules/record';
import { parseEvent } from './app-event';
import { recordOfCode } from './code-call';
import { countingHistory } from './counting-history';
import { idOf, type Entry, type NumberedEntry } from './entry';
import type { ImportRefusal } from './import-refusal';
import { importableEvent, importableRecord, type CodesOfFile, type Importable } from './importable';
import { isJsonObject, isText, type JsonObject } from './json';

/** An entry of a file that is refused, by its number there. */
export type RefusedEntry = { number: number; entry: Entry; code: ImportRefusal };

/** An entry of a file that is to be added, by its number there. */
type AddedEntry = { number: number; entry: Entry; wanted: Importable };

/** What an import would do, entry by entry, in the order of the file. */
export type ImportPlan = { added: AddedEntry[]; there: number; refused: RefusedEntry[] };

/** What of a file would be added to this log, what is there already, and what is refused. */
export function planImport(
  file: NumberedEntry[],
  log: NumberedEntry[],
  codes: CodesOfFile,
): ImportPlan {
  const here = log.map(({ entry }) => entry);
  const judgedHere = judgedBy(here);
  const codesSeen = new Set<string | null>();
  const firstIds = firstIdsOf(file.map(({ entry }) => entry));
  const targets = new Set(here.filter(isVoidable).flatMap(originsOf));
  const seen = new Set<string>();
  const plan: ImportPlan = { added: [], there: 0, refused: [] };
  for (const { number, entry } of file) {
    const read = 'record' in entry ? importableRecord(entry, codes) : importableEvent(entry);
    if (!read.ok) {
      plan.refused.push({ number, entry, code: read.problem.code });
      continue;
    }
    const wanted = withTarget(read.value, firstIds);
    if (!place(plan, { number, entry, wanted }, judgementOf(wanted))) continue;
    seen.add(wanted.origin.id);
    codesSeen.add(wanted.codeId);
    if (isVoidable(entry)) for (const id of originsOf(entry)) targets.add(id);
  }
  return plan;

  function judgementOf(wanted: Importable): Judgement {
    const { origin, content, codeId } = wanted;
    const judged = judgedHere(wanted);
    if (judged === 'there') return judged;
    if (seen.has(origin.id)) return 'same-id';
    if (codeId !== null && codesSeen.has(codeId)) return 'code-used';
    if (judged !== null) return judged;
    const isAstray = content.kind === 'void' && !targets.has(String(content.target));
    return isAstray ? 'unknown-target' : null;
  }
}

/** Why an entry of a file is not added: it is there already, or it is refused. Null: it is added. */
type Judgement = 'there' | ImportRefusal | null;

/** Puts an entry in its place in a plan; false where that is among the refused. */
export function place(
  plan: ImportPlan,
  { wanted, ...entry }: AddedEntry,
  judgement: Judgement,
): boolean {
  if (judgement === 'there') plan.there += 1;
  else if (judgement === null) plan.added.push({ ...entry, wanted });
  else plan.refused.push({ ...entry, code: judgement });
  return judgement === null || judgement === 'there';
}

/** What these entries of the log, all of it or what others wrote meanwhile, say to an entry of a file. */
export function judgedBy(here: Entry[]): (wanted: Importable) => Judgement {
  let quotesHere: ReadonlySet<string> | null = null;
  return (wanted) => {
    const { content, codeId } = wanted;
    if (isThere(here, wanted)) return 'there';
    if (codeId !== null && recordOfCode(here, codeId)) return 'code-used';
    if (content.kind === 'preferences' && hasOwnChoices(here)) return 'own-preferences';
    if (content.kind !== 'quote') return null;
    quotesHere ??= ownQuotes(here);
    // It would be recorded now, and so count before what was recorded here.
    return quotesHere.has(numberBy(sourceOf(codeId), content.quote)) ? 'newer-here' : null;
  };
}

function ownQuotes(here: Entry[]): ReadonlySet<string> {
  const { quotes } = countingHistory(here.filter(isOwn));
  return new Set(quotes.map(({ source, quote }) => numberBy(source, quote)));
}

/** Whose an entry of a file is once it is in: only a code makes it the vendor's. */
export function sourceOf(codeId: string | null): 'admin' | 'vendor' {
  return codeId === null ? 'admin' : 'vendor';
}

/** Whether these entries hold what is wanted: the same origin, and the same content. */
function isThere(here: Entry[], { origin, content }: Importable): boolean {
  return here.some((entry) => {
    if (!originsOf(entry).includes(origin.id)) return false;
    const known = contentOf(entry);
    // What a void voids has another id on each installation.
    return Object.keys(content).every(
      (name) => name === 'target' || canonicalJson(known[name]) === canonicalJson(content[name]),
    );
  });
}

/** Whether the admins here chose about notices themselves. */
function hasOwnChoices(here: Entry[]): boolean {
  return here.some(
    (entry) => 'event' in entry && isOwn(entry) && parseEvent(entry.event)?.kind === 'preferences',
  );
}

/** The ids under which an entry is known: its own, and the one it had where it was first recorded. */
export function originsOf(entry: Entry): string[] {
  return [idOf(entry), firstIdOf(entry)].filter(isText);
}

/** The id under which each entry of a file was first recorded, if that was elsewhere, by its id there. */
function firstIdsOf(file: Entry[]): FirstIds {
  return new Map(file.map((entry) => [idOf(entry), firstIdOf(entry)]));
}

type FirstIds = ReadonlyMap<string | null, string | null>;

function withTarget(wanted: Importable, firstIds: FirstIds): Importable {
  const { target } = wanted.content;
  if (!isText(target)) return wanted;
  return { ...wanted, content: { ...wanted.content, target: firstIds.get(target) ?? target } };
}

/** Whether a void may name it. */
function isVoidable(entry: Entry): boolean {
  const { kind } = contentOf(entry);
  return 'record' in entry && kind !== 'void' && kind !== 'sighting';
}

/** The same number may mean another quote to another source. */
function numberBy(source: Source, quote: unknown): string {
  return `${source} ${String(quote)}`;
}

function isOwn(entry: Entry): boolean {
  return firstIdOf(entry) === null;
}

function firstIdOf(entry: Entry): string | null {
  const { origin } = contentOf(entry);
  return isJsonObject(origin) && isText(origin.id) ? origin.id : null;
}

function contentOf(entry: Entry): JsonObject {
  const content = 'record' in entry ? entry.record : entry.event;
  return isJsonObject(content) ? content : {};
}
