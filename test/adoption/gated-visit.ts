import * as v from 'valibot';
import { scenarios } from '../../local-site/scenarios';
import { setUpVisit, type Visit } from '../browser/visit';
import type { VendorRepository } from './vendor-repository';

/** What the license says, and whether the reader has a seat. */
type Situation = 'full' | 'limited' | 'none' | 'no seat';

/** The license and the date of a scenario; to choose the scenario itself would empty the storage. */
const asIn = (name: string): object => {
  const { license, at } = scenarios.find((scenario) => scenario.name === name) ?? {};
  return { license, clock: { at, running: false }, userAccess: null };
};

/** The apps' policies say `limited` for a suspended subscription. */
const situations: Record<Situation, object> = {
  full: asIn('subscription-active'),
  limited: asIn('subscription-suspended'),
  none: asIn('subscription-expired'),
  'no seat': {
    ...asIn('subscription-active'),
    userAccess: { enabled: true, hasAccess: false },
  },
};

const called = v.array(
  v.object({
    moduleKey: v.string(),
    functionKey: v.string(),
    kvsReads: v.number(),
    kvsWrites: v.number(),
    restRequests: v.number(),
  }),
);

const stored = v.array(v.object({ key: v.string(), value: v.unknown() }));

/** What a closed function answers. */
export const refusedBy = (reason: string): object => {
  return { ok: true, result: { refused: { decision: { reason } } } };
};

/** What a page costs that tells its reader something: one call of one module, with one request. */
export const toldBy = (moduleKey: string, functionKey: string): object => {
  return { moduleKey, functionKey, kvsReads: 1, kvsWrites: 0, restRequests: 0 };
};

/** The app on a local site, in a browser, as a user sees it. */
export type GatedVisit = Visit & {
  open: (situation: Situation, path: string, user?: 'admin' | 'user') => Promise<void>;
  /** Calls a function past the page, as whoever holds the page can. */
  call: (moduleKey: string, functionKey: string, payload?: object) => Promise<unknown>;
  /** Lets a trigger, a schedule or a queue run. */
  run: (key: string, payload?: object) => Promise<unknown>;
  /** What the app keeps under a key. */
  kept: (key: string) => Promise<unknown>;
  empty: () => Promise<void>;
  /** Opens a page, waits for its heading and for all that it asks, and gives the calls of the kit's modules there. */
  callsOf: (path: string) => Promise<v.InferOutput<typeof called>>;
};

/** Starts the site for the app as it is then; bundled, from what Atlassian's bundler makes of it. */
export const setUpGatedVisit = (app: VendorRepository, isBundled: boolean): (() => GatedVisit) => {
  const flags = isBundled ? ['--bundled'] : [];
  const visit = setUpVisit([...flags, '--app', app.folder], 120_000);
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await fetch(visit().site.url + path, init);
    return response.status === 204 ? null : response.json();
  };
  return () => ({
    ...visit(),
    open: async (situation, path, user = 'user') => {
      await visit().site.change({ user, ...situations[situation] });
      await visit().page.goto(path);
    },
    call: async (moduleKey, functionKey, payload = {}) => {
      const context = await ask('GET', `/__context/${moduleKey}`);
      return ask('POST', '/__invoke', { moduleKey, functionKey, payload, context });
    },
    run: (key, payload = {}) => ask('POST', '/__run', { key, payload }),
    kept: async (key) => {
      const all = v.parse(stored, await ask('GET', '/__site/storage'));
      return all.find((entry) => entry.key === key)?.value;
    },
    empty: async () => {
      await ask('DELETE', '/__site/storage');
    },
    callsOf: async (path) => {
      const { page } = visit();
      // What the page before asked for is to be answered, and so not counted with this one’s.
      await page.waitForLoadState('networkidle');
      await page.goto('about:blank');
      await ask('DELETE', '/__site/calls');
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      const all = v.parse(called, await ask('GET', '/__site/calls'));
      return all.filter(({ moduleKey }) => moduleKey.startsWith('standing-'));
    },
  });
};
