import * as v from 'valibot';
import { parseCalls, type Call } from './call';
import { type ModuleStatus, moduleStatusSchema } from '../../platform/module-status';
import {
  parseModules,
  parseMove,
  parseSite,
  type Move,
  type Site,
  type SiteChange,
  type SiteModule,
} from './site';

const refusalSchema = v.union([
  v.pipe(
    v.object({ issues: v.array(v.object({ path: v.string(), message: v.string() })) }),
    v.transform(({ issues }) => issues.map(({ path, message }) => `${path}: ${message}`).join(' ')),
  ),
  v.pipe(
    v.object({ message: v.string() }),
    v.transform(({ message }) => message),
  ),
]);

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const fetchJson = async (path: string, init?: RequestInit): Promise<unknown> => {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
  return response.json();
};

/** An address of the server that means one of the site's apps; the first one when none is named. */
const ofApp = (path: string, app: string | undefined) =>
  app === undefined ? path : `${path}?app=${encodeURIComponent(app)}`;

/** Asks the server how the pretended site is set, with the license of an app. */
export const readSite = async (app: string | undefined): Promise<Site> =>
  parseSite(await fetchJson(ofApp('/__site', app)));

/** The modules as they are shown by now. */
export const readModules = async (): Promise<SiteModule[]> =>
  parseModules(await fetchJson('/__site/modules'));

/** The latest calls of the app's backend, newest first. */
export const readCalls = async (): Promise<Call[]> => parseCalls(await fetchJson('/__site/calls'));

/** Forgets everything an app stored. */
export const emptyStorage = async (app: string): Promise<void> => {
  const response = await fetch(ofApp('/__site/storage', app), { method: 'DELETE' });
  if (!response.ok) throw new Error(`The storage was not emptied: ${String(response.status)}`);
};

/** Changes the site and what belongs to an app on it; the text is the server's reason when it refuses. */
export const changeSite = async (app: string, change: SiteChange): Promise<string | null> => {
  const response = await fetch('/__site', json('PUT', { ...change, app }));
  return response.ok ? null : v.parse(refusalSchema, await response.json());
};

/** Posts JSON to one of the server's doors and gives its JSON answer. */
export const post = (path: string, body: unknown): Promise<unknown> =>
  fetchJson(path, json('POST', body));

/** Moves the site on to an app's next change. */
export const moveOn = async (app: string): Promise<Move> =>
  parseMove(await post(ofApp('/__site/next-change', app), {}));

/** The bridge's context of one module on the page with that path, as the server tells it. */
export const readContext = (moduleKey: string, path: string): Promise<unknown> =>
  fetchJson(`/__context/${encodeURIComponent(moduleKey)}?at=${encodeURIComponent(path)}`);

const statusAnswer = v.object({ status: v.nullable(moduleStatusSchema) });

/** What stands beside a module's label on the page with that path; its function is asked for it. */
export const readStatus = async (moduleKey: string, path: string): Promise<ModuleStatus | null> => {
  const address = `/__status/${encodeURIComponent(moduleKey)}?at=${encodeURIComponent(path)}`;
  return v.parse(statusAnswer, await post(address, {})).status;
};
