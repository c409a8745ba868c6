import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import type { KvsChange, KvsRecord } from '../../local-site/platform/kvs/record';
import { openInProcessSite, type InProcessSite } from '../../local-site/runtime/in-process';
import { keepInMemory } from './keep-in-memory';
import { answerToOthers, json, type Role } from './roles';

/** One of two sites of one process. Its mark stands in everything that is its own: names, numbers, notes, licenses. */
export type MarkedSite = {
  mark: string;
  cloudId: string;
  opened: InProcessSite;
  /** Two admins and somebody who is none, by their account ids. */
  people: { admins: [string, string]; user: string };
};

/** Who calls on a site, and what their call asks the platform for and writes. */
export type Caller = {
  site: MarkedSite;
  role: Role | 'Forge';
  requests: string[];
  writes: { key: string; record: KvsRecord | undefined }[];
};

/** Two sites on which functions run at the same time. */
export type TwoSites = {
  sites: [MarkedSite, MarkedSite];
  as: <Value>(caller: Caller, work: () => Value) => Value;
  /** What was written to the console since it was asked for last. */
  said: () => string;
  /** How often a request came right after one of the other site. */
  turns: () => number;
  /** Has the sites be as they were kept, and the ids of what is new as they were then. */
  keep: () => void;
  reset: () => void;
  dispose: () => Promise<void>;
};

/** What somebody else put into a page's call stands under this mark: no app may believe it. */
export const FORGED = 'zqforged';

const levels = ['debug', 'log', 'info', 'warn', 'error'] as const;

export const openTwoSites = (): TwoSites => {
  const callers = new AsyncLocalStorage<Caller>();
  const fetches = new Map<MarkedSite, typeof globalThis.__forge_fetch__>();
  const open = (mark: string, digit: string): MarkedSite => {
    const opened = openInProcessSite(join(__dirname, '../..'));
    keepInMemory(opened.site);
    const cloudId = `5173${digit.repeat(4)}-0000-4000-8000-000000000000`;
    opened.site.installation = {
      ...opened.site.installation,
      cloudId,
      installationId: `1457${digit.repeat(4)}-0000-4000-8000-000000000000`,
    };
    const write = opened.site.kvs.write;
    opened.site.kvs.write = (changes: KvsChange[]) => {
      callers.getStore()?.writes.push(...changes.map(({ key, record }) => ({ key, record })));
      write(changes);
    };
    const people = {
      admins: [`712020:${mark}-ada`, `712020:${mark}-bea`] satisfies [string, string],
      user: `712020:${mark}-tom`,
    };
    const site = { mark, cloudId, opened, people };
    fetches.set(site, globalThis.__forge_fetch__);
    return site;
  };
  const sites: TwoSites['sites'] = [open('zqnorth', 'a'), open('zqsouth', 'b')];
  let turns = 0;
  let latest: MarkedSite | null = null;
  globalThis.__forge_fetch__ = async (meta, path, init) => {
    const caller = callers.getStore();
    const fetched = caller && fetches.get(caller.site);
    if (!caller || !fetched) throw new Error(`nobody calls, and asks for ${path}`);
    caller.requests.push(path);
    if (latest !== caller.site) turns += 1;
    latest = caller.site;
    // So that the other site's call goes on in between.
    await Promise.resolve();
    const { site, role } = caller;
    const answer = role === 'Forge' ? null : answerToOthers(role, path);
    return answer ?? namesOn(site, path) ?? fetched(meta, path, init);
  };

  const numbers = new Map<MarkedSite | undefined, number>();
  let kept = { numbers: new Map(numbers), stores: new Map<MarkedSite, KvsChange[]>() };
  let lines: unknown[][] = [];
  jest.spyOn(globalThis.crypto, 'randomUUID').mockImplementation(() => {
    const site = callers.getStore()?.site;
    const number = (numbers.get(site) ?? 0) + 1;
    numbers.set(site, number);
    // An odd factor: every number comes once, and none on both sites.
    const id = Math.imul(number * 2 + (site === sites[0] ? 0 : 1), 2654435761) >>> 0;
    return `${id.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
  });
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  for (const level of levels)
    jest.spyOn(console, level).mockImplementation((...line: unknown[]) => {
      lines.push(line);
    });

  return {
    sites,
    as: (caller, work) => callers.run(caller, work),
    said: () => {
      const text = lines.map((line) => line.map(textOf).join(' ')).join('\n');
      lines = [];
      return text;
    },
    turns: () => turns,
    keep: () => {
      const stores = sites.map((site): [MarkedSite, KvsChange[]] => [
        site,
        site.opened.site.kvs.list(),
      ]);
      kept = { numbers: new Map(numbers), stores: new Map(stores) };
    },
    reset: () => {
      for (const site of sites) {
        site.opened.site.empty();
        site.opened.site.kvs.write(kept.stores.get(site) ?? []);
      }
      numbers.clear();
      for (const [site, number] of kept.numbers) numbers.set(site, number);
    },
    dispose: async () => {
      jest.restoreAllMocks();
      for (const { opened } of [...sites].reverse()) await opened.dispose();
    },
  };
};

/** What a product calls the people of its site; null to any other question. */
const namesOn = ({ people }: MarkedSite, path: string): Response | null => {
  if (!path.includes('/user/bulk')) return null;
  const persons = [...people.admins, people.user].filter((accountId) =>
    decodeURIComponent(path).includes(accountId),
  );
  const named = persons.map((accountId) => ({ accountId, displayName: `Name of ${accountId}` }));
  return json(path.includes('/wiki/') ? { results: named } : { values: named });
};

const textOf = (said: unknown): string =>
  said instanceof Error ? `${said.message} ${said.stack ?? ''}` : JSON.stringify(said);
