import type { AdminProblem } from '../wire/admin-api';
import { idOf } from '../wire/entry';
import type { FileFacts } from '../wire/history-file';
import type { ForeignFile, ImportAnswer } from '../wire/import-call';
import type { Importable } from '../wire/importable';
import { judgedBy, originsOf, planImport, sourceOf, type ImportPlan } from '../wire/import-plan';
import type { Log } from '../wire/log';
import { namedEntry } from '../wire/named-entry';
import { parseHistoryFile } from '../wire/parse-history-file';
import { planLeft } from '../wire/plan-left';
import type { Result } from '../wire/result';
import type { VendorKey } from '../wire/vendor-key';
import { codesOfFile } from './codes-of-file';
import type { AdminSite, MakeEntry } from './site';
import { stampOf } from './stamp-of';

/** Most refused entries that an answer names; the rest is counted. */
const MOST_NAMED = 100;

/**
 * Takes over the history of a file, or says what would come of it. A call adds as much as it has time
 * for; called again with the same file, the next goes on.
 */
export async function importHistory(
  site: AdminSite,
  { packed, isDryRun }: { packed: string; isDryRun: boolean },
  { accountId, ...known }: { keys: VendorKey[]; accountId: string; license: unknown },
): Promise<Result<{ log: Log; imported: ImportAnswer }, AdminProblem>> {
  const text = site.unpack(packed);
  if (text === null) return { ok: false, problem: { code: 'not-a-history', place: '' } };
  const file = await parseHistoryFile(text);
  if (!file.ok) return file;
  const { facts, entries } = file.value;
  const foreign = foreignPart(site, facts);
  if (foreign) return { ok: false, problem: foreign };
  const log = await site.readLog();
  const plan = planImport(
    entries,
    await site.readEntries(1, log.digest.count),
    await codesOfFile(site, entries, known),
  );
  const { exportedAt } = facts;
  if (isDryRun) return { ok: true, value: { log, imported: { exportedAt, ...toldOf(plan, 0) } } };
  const makers = plan.added.map(({ wanted }) => makerOf(site, wanted));
  const { done, others, problem, ...appended } = await site.appendAll(log, makers, accountId);
  if (problem && done.length === 0) return { ok: false, problem };
  const added = done.filter((id) => id !== null).length;
  const imported = { exportedAt, ...toldOf(planLeft(plan, done, others), added) };
  return { ok: true, value: { log: appended.log, imported } };
}

function toldOf(plan: ImportPlan, added: number): Omit<ImportAnswer, 'exportedAt'> {
  const { there, refused } = plan;
  const named = refused.slice(0, MOST_NAMED);
  return {
    added,
    remaining: plan.added.length,
    there,
    refusedCount: refused.length,
    refused: named.map((each) => ({ ...each, entry: namedEntry(each.entry) })),
  };
}

/** Where a file belongs to another app, site or environment; null when it is of here. */
function foreignPart(site: AdminSite, facts: FileFacts): ForeignFile | null {
  const { siteId, appId } = site.installation();
  if (facts.app.id !== appId) return { code: 'other-app', place: 'app.id' };
  if (facts.siteId !== siteId) return { code: 'other-site', place: 'siteId' };
  if (facts.environment !== site.environment())
    return { code: 'other-environment', place: 'environment' };
  return null;
}

function makerOf(site: AdminSite, wanted: Importable): MakeEntry {
  const { origin, content, note, isEvent, codeId } = wanted;
  const random = site.randomId();
  return (log, others) => {
    // The plan goes by all that there was; what was recorded or chosen here meanwhile is not overruled either.
    if (judgedBy(others)(wanted) !== null) return null;
    const stamp = stampOf(site, log, random);
    // Whatever the file says, on this site an admin says so now, unless a code shows that the vendor does.
    const written = { ...stamp, source: sourceOf(codeId), ...content, origin };
    if (isEvent) return { event: written };
    const target = content.kind === 'void' && { target: idHere(content.target, log) };
    return { record: { ...written, ...target }, note };
  };
}

/** The id that an entry has here, of the id that it had first. */
function idHere(target: unknown, { digest, latest }: Log): unknown {
  const known = [...digest.entries, ...latest.map(({ entry }) => entry)];
  const here = known.find((entry) => originsOf(entry).some((id) => id === target));
  return here ? idOf(here) : target;
}
