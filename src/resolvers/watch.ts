import type { Policy } from '../rules/policy';
import { isAbsent } from '../wire/json';

import { isoText } from '../wire/iso-text';
import type { Log } from '../wire/log';
import { parseEvent, type LifecycleKind } from '../wire/app-event';
import type { Entry } from '../wire/entry';
import { recordIdOf } from '../wire/new-record';
import { observe } from './observe';
import type { MakeEntry, WatchSite } from './site';

/** Something that Atlassian tells of the app itself. */
export type Lifecycle = { kind: LifecycleKind; version: string | null };

/**
 * Sees where the license is, when nobody looks. Atlassian: a job may get no license whatever there is,
 * so then it is asked for; and what nobody tells is not written down.
 */
export async function watch(site: WatchSite, policy: Policy, told: unknown): Promise<void> {
  const at = site.now();
  const log = await site.readLog();
  const isEnforced = site.environment() === 'PRODUCTION' && policy.listed;
  if (!isAbsent(told)) await observe(site, log, { license: told, at });
  else if (isEnforced) {
    const asked = await site.askLicense();
    if (asked) await observe(site, log, asked);
  }
}

/** Keeps that the app was installed, upgraded, or is about to go. Told twice, it is kept once. */
export async function keepLifecycle(site: WatchSite, lifecycle: Lifecycle): Promise<Log> {
  const log = await site.readLog();
  const kept = await site.append(log, lifecycleEntry(site, lifecycle), null);
  if (kept.ok) return kept.value;
  throw new Error(`the event ${lifecycle.kind} was not kept: ${kept.problem.code}`);
}

function lifecycleEntry(site: WatchSite, lifecycle: Lifecycle): MakeEntry {
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
