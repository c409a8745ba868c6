import { mkdirSync } from 'node:fs';
import { open, type RootDatabase } from 'lmdb';
import * as v from 'valibot';
import { createLicenseLimit, type LicenseLimit } from './atlassian/license-limit';
import { type CallLog, createCallLog } from './call-log';
import { createFaults, type Faults } from './faults/faults';
import { type Installation, installationOf } from './installation';
import type { KvsRecord } from './kvs/record';
import { type KvsStore, openKvsStore } from './kvs/store';
import type { App, Apps } from './manifest';
import { openPropertyStore, type PropertyStore } from './properties/property-store';
import { openQueueStore, type QueueStore } from './queue/queue-store';
import { shelfIn } from './shelf';
import {
  initialSiteState,
  licensingSchema,
  mergedState,
  sharedStateSchema,
  type SitePatch,
  type SiteState,
  siteTime,
} from './site-state';

/** The clocks of the machine, injected so that tests can hold them still. Milliseconds; `monotonic` never goes back. */
export type Machine = { now: () => number; monotonic: () => number };

/** A site as one of the apps installed on it sees it. License and storage are the app's own, all else is the site's. */
export type AppSite = {
  app: App;
  installation: Installation;
  /** The other apps of the site. */
  others: () => readonly AppSite[];
  kvs: KvsStore;
  /** What the app has set as its properties, in each product. */
  properties: PropertyStore;
  /** What waits for the consumers of the app's queues. */
  queues: QueueStore;
  calls: CallLog;
  /** What goes wrong with the requests of the site's apps. */
  faults: Faults;
  /** How often the site's apps may ask for their licenses. */
  licenseLimit: LicenseLimit;
  state: () => SiteState;
  change: (patch: SitePatch) => void;
  /** As a reinstall would: nothing is stored or set, nothing waits, and the License API was never asked. */
  empty: () => void;
  /** The time on the site, in milliseconds. */
  now: () => number;
};

/** One site with its apps, in the order in which they were given. */
export type Site = {
  name: string;
  /** Nothing was kept in the folder: the site is opened for the first time. */
  isNew: boolean;
  apps: readonly [AppSite, ...AppSite[]];
  calls: CallLog;
  close: () => Promise<void>;
};

// The function itself, because `Date` may later be replaced by one that asks this site.
const machineNow = Date.now;

const realMachine: Machine = {
  now: () => machineNow(),
  monotonic: () => performance.now(),
};

const sharedKey = 'site';

/** Opens the site of that name, whose data lives in a folder. A site opened there before is as it was left. */
export const openSite = (
  name: string,
  [firstApp, ...otherApps]: Apps,
  { folder, machine = realMachine }: { folder: string; machine?: Machine | undefined },
): Site => {
  mkdirSync(folder, { recursive: true });
  const root: RootDatabase<unknown, string> = open({ path: folder, encoding: 'json', maxDbs: 4 });
  const states = root.openDB<unknown, string>({ name: 'state' });
  const records = root.openDB<KvsRecord, string[]>({ name: 'records' });
  const keptQueues = root.openDB<unknown, string>({ name: 'queues' });
  const keptProperties = root.openDB<unknown, string>({ name: 'properties' });
  const calls = createCallLog();
  const faults = createFaults();
  const licenseLimit = createLicenseLimit();

  const stored = v.safeParse(sharedStateSchema, states.get(sharedKey));
  const initial = initialSiteState(machine.now());
  let shared = stored.success ? stored.output : v.parse(sharedStateSchema, initial);
  faults.set(shared.faults);
  const now = () => siteTime(shared.clock, machine.now());

  const openAppSite = (app: App): AppSite => {
    const isOther = (other: AppSite) => other.app !== app;
    const installation = installationOf(name, app);
    const { installationId } = installation;
    const kept = v.safeParse(licensingSchema, states.get(installationId));
    let licensing = kept.success ? kept.output : v.parse(licensingSchema, initial);
    const state = () => ({ ...shared, ...licensing });
    const kvs = openKvsStore({
      database: records,
      installationId,
      now,
      monotonic: machine.monotonic,
      queryLagMs: () => shared.queryLagMs,
    });
    const queues = openQueueStore(shelfIn(keptQueues, installationId));
    const properties = openPropertyStore(shelfIn(keptProperties, installationId));
    return {
      app,
      installation,
      others: () => apps.filter(isOther),
      calls,
      faults,
      licenseLimit,
      kvs,
      properties,
      queues,
      state,
      change: (patch) => {
        const changed = mergedState(state(), patch, machine.now());
        shared = v.parse(sharedStateSchema, changed);
        licensing = v.parse(licensingSchema, changed);
        if (patch.faults !== undefined) faults.set(patch.faults);
        states.transactionSync(() => {
          states.putSync(sharedKey, shared);
          states.putSync(installationId, licensing);
        });
      },
      empty: () => {
        kvs.clear();
        properties.clear();
        queues.clear();
        licenseLimit.forget(installationId);
      },
      now,
    };
  };

  const apps = [openAppSite(firstApp), ...otherApps.map(openAppSite)] as const;
  return {
    name,
    isNew: !stored.success,
    apps,
    calls,
    close: () => root.close(),
  };
};
