import { isAbsent } from '../wire/json';
import { isoText } from '../wire/iso-text';
import type { Log } from '../wire/log';
import { parseEvent, type LifecycleKind } from '../wire/app-event';
import type { Entry } from '../wire/entry';
import { recordIdOf } from '../wire/new-record';
import { SHORTEST_GAP } from '../wire/license-gap';
import type { StoredAnswers } from '../wire/stored-answers';
import { askForOwn, checkByJob } from './check-for-purchases';
import type { Known } from './evidence-where-told';
import { observe } from './observe';
import { unavailableWhy, type FamilyVendor } from './purchases';
import type { HistorySite, LicenseSite, MakeEntry, ToldLicense } from './site';

/** Something that Atlassian tells of the app itself. */
export type Lifecycle = { kind: LifecycleKind; version: string | null };

/**
 * Sees where the license is, when nobody looks. Atlassian: a job may get no license whatever there is,
 * so then it is asked for; and what nobody tells is not written down. Gives what is known then.
 */
export async function watch(
  site: LicenseSite,
  vendor: FamilyVendor,
  told: unknown,
): Promise<Known> {
  const log = await site.readLog();
  if (!isAbsent(told)) return seen(site, log, { license: told, at: site.now() });
  if (site.environment() !== 'PRODUCTION' || !vendor.policy.listed) return knownOf(log, undefined);
  const known = { log, stored: await site.readAnswers() };
  const isKnown = ownAnswer(site, known.stored) !== null;
  const asked = isKnown ? known : await askForOwn(site, vendor, known);
  const own = ownAnswer(site, asked.stored);
  return own ? seen(site, asked.log ?? log, own) : knownOf(asked.log ?? log, undefined);
}

async function seen(site: LicenseSite, log: Log, told: ToldLicense): Promise<Known> {
  return knownOf(await observe(site, log, told), told.license);
}

function knownOf({ digest }: Log, license: unknown): Known {
  return { license, entries: digest.entries };
}

/** The same every hour, and looks after the vendor's other apps with the same call. */
export async function watchAll(
  site: LicenseSite,
  vendor: FamilyVendor,
  told: unknown,
): Promise<Known> {
  const hasFamily = unavailableWhy(site, vendor) === null;
  if (isAbsent(told) || !hasFamily) return watch(site, vendor, told);
  const log = await site.readLog();
  const observed = await observe(site, log, { license: told, at: site.now() });
  await checkByJob(site, vendor, { log: observed, stored: await site.readAnswers() });
  return knownOf(observed, told);
}

/** What the License API said of this app in the last minutes; null when it said nothing. */
function ownAnswer(site: LicenseSite, { answers }: StoredAnswers): ToldLicense | null {
  const { appId } = site.installation();
  const own = answers.find((answer) => answer.appId === appId);
  return own && Math.abs(site.now() - own.at) < SHORTEST_GAP ? own : null;
}

/** Keeps that the app was installed, upgraded, or is about to go. Told twice, it is kept once. */
export async function keepLifecycle(site: HistorySite, lifecycle: Lifecycle): Promise<Log> {
  const log = await site.readLog();
  const kept = await site.append(log, lifecycleEntry(site, lifecycle), null);
  if (kept.ok) return kept.value;
  throw new Error(`the event ${lifecycle.kind} was not kept: ${kept.problem.code}`);
}

function lifecycleEntry(site: HistorySite, lifecycle: Lifecycle): MakeEntry {
  const random = site.randomId();
  return ({ digest }) => {
    if (isRepeated(digest.entries, lifecycle)) return null;
    const id = recordIdOf(digest.count + 1, random);
    const recordedAt = isoText(site.now());
    return { id, entry: { event: { id, recordedAt, source: 'observed', ...lifecycle } } };
  };
}

/** Whether it is what was kept last of the app's own life. */
function isRepeated(entries: Entry[], { kind, version }: Lifecycle): boolean {
  const events = entries.flatMap((entry) =>
    'event' in entry ? (parseEvent(entry.event) ?? []) : [],
  );
  const same = events.filter((event) => event.source === 'observed' && event.kind === kind);
  const last = same.at(-1);
  return last?.kind === kind && last.version === version;
}
