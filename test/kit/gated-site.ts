import { join } from 'node:path';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
import { openInProcessSite } from '../../local-site/runtime/in-process';
import { packDigest } from '../../src/forge/digest';
import { emptyDigest, extendDigest } from '../../src/wire/digest';
import { accessKey, makeGate } from '../../src/kit/gate';
import type { Policy } from '../../src/rules/policy';
import type { SitePatch } from '../../local-site/platform/site-state';

const counter = join(__dirname, '../fixtures/apps/counter');

/** An app's own functions behind the kit's gates, called as Forge calls them, on 5 June 2026. */
export function openGatedSite(policy: Partial<Policy> = {}) {
  const opened = openInProcessSite(counter);
  opened.site.change({ clock: { at: '2026-06-05T00:00:00.000Z', running: false } });
  const { requireAccess, guard, access } = makeGate({ policy });
  const handler = new Resolver()
    .define(
      'make',
      requireAccess('full', ({ payload }) => ({ made: payload as unknown })),
    )
    .define(
      'read',
      requireAccess('limited', () => ({ read: true })),
    )
    .define(accessKey, access)
    .getDefinitions();
  const call = (functionKey: string, payload?: unknown) =>
    opened.invoke(handler, { moduleKey: 'counter-admin', functionKey, payload });
  return {
    ...opened,
    change: (patch: SitePatch) => {
      opened.site.change(patch);
    },
    call,
    access: () => call(accessKey),
    /** A function of the schedule that is guarded; what it was given counts nowhere. */
    schedule: (whenNotTold: 'run' | 'skip') =>
      opened.run(
        guard('full', () => 'ran', { whenNotTold }),
        { key: 'counter-hourly' },
      ),
    /** Puts records into the history as if they had been written before. */
    remember: (...records: Record<string, unknown>[]) =>
      opened.invoke(() => kvs.set('standing:digest', digestOf(records)), {
        moduleKey: 'counter-admin',
        functionKey: 'remember',
      }),
  };
}

function digestOf(records: Record<string, unknown>[]) {
  const entries = records.map((record, index) => ({
    record: { id: `r${String(index)}`, recordedAt: '2026-05-01', ...record },
    note: null,
  }));
  return packDigest(extendDigest(emptyDigest, entries));
}
