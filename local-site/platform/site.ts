import { mkdirSync } from 'node:fs';
import { open, type RootDatabase } from 'lmdb';
import * as v from 'valibot';
import { type CallLog, createCallLog } from './call-log';
import type { KvsRecord } from './kvs/record';
import { type KvsStore, openKvsStore } from './kvs/store';
import type { App } from './manifest';
import {
  initialSiteState,
  mergedState,
  type SitePatch,
  type SiteState,
  siteStateSchema,
  siteTime,
} from './site-state';

/** The clocks of the machine, injected so that tests can hold them still. Milliseconds; `monotonic` never goes back. */
export type Machine = { now: () => number; monotonic: () => number };

/** The identifiers of one app on one site. */
type Installation = {
  cloudId: string;
  installationId: string;
  environmentId: string;
  appVersion: string;
};

/** One site with one app installed on it. */
export type Site = {
  app: App;
  installation: Installation;
  /** Nothing was kept in the folder: the site is opened for the first time. */
  isNew: boolean;
  kvs: KvsStore;
  calls: CallLog;
  state: () => SiteState;
  change: (patch: SitePatch) => void;
  /** The time on the site, in milliseconds. */
  now: () => number;
  close: () => Promise<void>;
};

// The function itself, because `Date` may later be replaced by one that asks this site.
const machineNow = Date.now;

const realMachine: Machine = {
  now: () => machineNow(),
  monotonic: () => performance.now(),
};

const installation: Installation = {
  cloudId: '10ca1517-0000-4000-8000-000000000001',
  installationId: '10ca1517-0000-4000-8000-000000000002',
  environmentId: '10ca1517-0000-4000-8000-000000000003',
  appVersion: '1.0.0',
};

/** Opens a site whose data lives in a folder. A site opened there before is as it was left. */
export const openSite = (app: App, folder: string, machine: Machine = realMachine): Site => {
  mkdirSync(folder, { recursive: true });
  const root: RootDatabase<unknown, string> = open({ path: folder, encoding: 'json', maxDbs: 4 });
  const states = root.openDB<unknown, string>({ name: 'state' });
  const records = root.openDB<KvsRecord, string[]>({ name: 'records' });

  const stateKey = installation.installationId;
  const stored = v.safeParse(siteStateSchema, states.get(stateKey));
  let state = stored.success ? stored.output : initialSiteState(machine.now());
  const now = () => siteTime(state.clock, machine.now());

  return {
    app,
    installation,
    isNew: !stored.success,
    calls: createCallLog(),
    kvs: openKvsStore({
      database: records,
      installationId: installation.installationId,
      now,
      monotonic: machine.monotonic,
      queryLagMs: () => state.queryLagMs,
    }),
    state: () => state,
    change: (patch) => {
      const changed = mergedState(state, patch, machine.now());
      states.putSync(stateKey, changed);
      state = changed;
    },
    now,
    close: () => root.close(),
  };
};
