import { parseEvent, type LifecycleKind } from '../wire/app-event';
import type { Entry } from '../wire/entry';
import type { HistorySite, MakeEntry } from './site';
import { stampOf } from './stamp-of';

/** Something that Atlassian tells of the app itself. */
type Lifecycle = { kind: LifecycleKind; version: string | null };

/** Keeps that the app was installed, upgraded, or is about to go. Told twice, it is kept once. */
export async function keepLifecycle(site: HistorySite, lifecycle: Lifecycle): Promise<void> {
  const kept = await site.append(await site.readLog(), lifecycleEntry(site, lifecycle), null);
  if (!kept.ok) throw new Error(`the event ${lifecycle.kind} was not kept: ${kept.problem.code}`);
}

function lifecycleEntry(site: HistorySite, lifecycle: Lifecycle): MakeEntry {
  const random = site.randomId();
  return (log) => {
    if (isRepeated(log.digest.entries, lifecycle)) return null;
    return { event: { ...stampOf(site, log, random), source: 'observed', ...lifecycle } };
  };
}

/** Whether the last event of this kind says the same. */
function isRepeated(entries: Entry[], { kind, version }: Lifecycle): boolean {
  const events = entries.flatMap((entry) =>
    'event' in entry ? (parseEvent(entry.event) ?? []) : [],
  );
  const same = events.filter((event) => event.source === 'observed' && event.kind === kind);
  const last = same.at(-1);
  return last?.kind === kind && last.version === version;
}
