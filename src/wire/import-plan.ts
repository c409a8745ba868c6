import { chosenNotices } from './chosen-notices';
import { idOf, type Entry, type NumberedEntry } from './entry';
import { importableEvent, importableRecord, type Importable } from './importable';
import { isJsonObject, isText } from './json';

/** Why an entry of a file is not taken over. */
export type ImportRefusal =
  | 'unreadable'
  | 'not-confirmed'
  | 'too-long'
  | 'quote-too-long'
  | 'quote-ends-before-start'
  | 'unknown-target'
  | 'same-id'
  | 'own-preferences';

/** An entry of a file that is refused, by its number there. */
export type RefusedEntry = { number: number; entry: Entry; code: ImportRefusal };

/** What an import would do, entry by entry, in the order of the file. */
export type ImportPlan = { added: Importable[]; there: number; refused: RefusedEntry[] };

/** What of a file would be added to this log, what is there already, and what is refused. */
export function planImport(file: NumberedEntry[], log: NumberedEntry[]): ImportPlan {
  const here = new Set(log.flatMap(({ entry }) => originsOf(entry)));
  const hasPreferences = chosenNotices(log.map(({ entry }) => entry)) !== null;
  const targets = new Set(log.flatMap(({ entry }) => voidable(entry)));
  const seen = new Set<string>();
  const plan: ImportPlan = { added: [], there: 0, refused: [] };
  for (const { number, entry } of file) {
    const read = 'record' in entry ? importableRecord(entry) : importableEvent(entry);
    const originId = read.ok ? read.value.origin.id : '';
    const code = read.ok ? refusalOf(read.value) : read.problem.code;
    if (here.has(originId)) plan.there += 1;
    else if (code !== null) plan.refused.push({ number, entry, code });
    else if (read.ok) plan.added.push(read.value);
    if (read.ok && code === null) seen.add(originId);
    if (read.ok && code === null) for (const id of voidable(entry)) targets.add(id);
  }
  return plan;

  function refusalOf({ origin, content }: Importable): ImportRefusal | null {
    if (seen.has(origin.id)) return 'same-id';
    if (content.kind === 'preferences' && hasPreferences) return 'own-preferences';
    const isAstray =
      content.kind === 'void' && !(isText(content.target) && targets.has(content.target));
    return isAstray ? 'unknown-target' : null;
  }
}

/** The ids under which an entry is known: its own, and the one it had where it was first recorded. */
export function originsOf(entry: Entry): string[] {
  const content = 'record' in entry ? entry.record : entry.event;
  const origin = isJsonObject(content) ? content.origin : null;
  const first = isJsonObject(origin) ? origin.id : null;
  return [idOf(entry), first].filter(isText);
}

/** The ids by which a void may name an entry. */
function voidable(entry: Entry): string[] {
  const record = 'record' in entry ? entry.record : null;
  const isFact = isJsonObject(record) && record.kind !== 'void' && record.kind !== 'sighting';
  return isFact ? originsOf(entry) : [];
}
