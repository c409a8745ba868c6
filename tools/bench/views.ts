import type { Browser, Page } from 'playwright-core';
import { en } from '../../test/english';
import { type LocalSiteProcess, startLocalSite } from '../../test/browser/local-site-process';
import { shownNotices, unfold, wikiPage, workItem } from '../../test/browser/notice-places';
import type { BenchResult } from './bench-result';
import { quartilesOf } from './quartiles';
import { trafficOf, type ViewTraffic } from './view-traffic';

const warmUps = 2;
const runs = 10;

type View = {
  name: string;
  scenario: string;
  user: 'admin' | 'user';
  path: string;
  /** Waits until what the view is there for can be seen. */
  seen: (page: Page) => Promise<unknown>;
  /** How many calls of functions, and requests of storage, it may take. */
  atMost: { invocations: number; kvsRequests: number };
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();
const notice = (page: Page) => shownNotices(page).first().waitFor();
const nothing = { invocations: 0, kvsRequests: 0 };
const one = { invocations: 1, kvsRequests: 1 };

/** A license that is in order, of which users are told nothing, and one that has ended. */
const [quiet, ended] = ['subscription-active', 'subscription-expired'];

const views: View[] = [
  {
    ...{ name: 'Quiet page', scenario: quiet, user: 'user', path: wikiPage },
    ...{ seen: heading, atMost: nothing },
  },
  {
    ...{ name: 'Quiet work item', scenario: quiet, user: 'user', path: workItem },
    ...{ seen: heading, atMost: nothing },
  },
  {
    ...{ name: 'Notice on a page', scenario: ended, user: 'user', path: wikiPage },
    ...{ seen: notice, atMost: one },
  },
  {
    ...{ name: 'Work item, collapsed', scenario: ended, user: 'user', path: workItem },
    seen: (page) => page.locator('summary').getByText(en['status.ended']).waitFor(),
    atMost: one,
  },
  {
    ...{ name: 'Work item, unfolded', scenario: ended, user: 'user', path: workItem },
    seen: async (page) => {
      await unfold(page);
      await notice(page);
    },
    atMost: { invocations: 2, kvsRequests: 2 },
  },
  {
    ...{ name: 'Gate on a page', scenario: ended, user: 'user' },
    path: '/wiki/apps/notes-confluence',
    seen: (page) => page.getByText(en['gate.ended.title']).waitFor(),
    atMost: one,
  },
  {
    ...{ name: 'License panel', scenario: ended, user: 'admin' },
    path: '/jira/settings/apps/license-jira',
    seen: (page) => page.frameLocator('iframe').locator('main header').waitFor(),
    atMost: { invocations: 1, kvsRequests: 3 },
  },
];

type Seen = { milliseconds: number; traffic: ViewTraffic };

/** The hourly job: whether anybody is told anything is known from its run on. */
const runJob = async ({ url }: LocalSiteProcess): Promise<void> => {
  const body = JSON.stringify({ key: 'observe-license' });
  const response = await fetch(`${url}/__run`, { method: 'POST', body });
  if (!response.ok) throw new Error(await response.text());
};

/** A new page's way to the sight, and all that it has asked for half a second later. */
const see = async (browser: Browser, site: LocalSiteProcess, view: View): Promise<Seen> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let milliseconds = NaN;
  try {
    const traffic = await trafficOf(site.url, async () => {
      const began = performance.now();
      await page.goto(`${site.url}${view.path}`);
      await view.seen(page);
      milliseconds = performance.now() - began;
      // What else it asks for begins soon after.
      await page.waitForTimeout(500);
    });
    return { milliseconds, traffic };
  } finally {
    await context.close();
  }
};

const columns: [string, keyof ViewTraffic][] = [
  ['functions called', 'invocations'],
  ['KVS requests', 'kvsRequests'],
  ['REST requests', 'restRequests'],
  ['bytes read', 'bytesRead'],
  ['bytes written', 'bytesWritten'],
];

/** The dearest of the looks at a view counts. */
const most = (looks: Seen[], amount: keyof ViewTraffic): number =>
  Math.max(...looks.map(({ traffic }) => traffic[amount]));

const resultOf = (seen: Map<View, Seen[]>): BenchResult => {
  const each = [...seen];
  return {
    times: each.flatMap(([{ name }, looks]) => [
      {
        name: `${name}, from the navigation until it is seen`,
        milliseconds: quartilesOf(looks.map(({ milliseconds }) => milliseconds)),
        runs,
      },
      {
        name: `${name}, in functions`,
        milliseconds: quartilesOf(looks.map(({ traffic }) => traffic.milliseconds)),
        runs,
      },
    ]),
    amounts: [],
    tables: [
      {
        name: 'What a view asks for',
        columns: columns.map(([name]) => name),
        rows: each.map(([{ name }, looks]) => ({
          name,
          values: columns.map(([, amount]) => most(looks, amount)),
        })),
      },
    ],
    targets: each.flatMap(([{ name, atMost }, looks]) => [
      {
        name: `${name}, functions called`,
        value: most(looks, 'invocations'),
        atMost: atMost.invocations,
      },
      {
        name: `${name}, KVS requests`,
        value: most(looks, 'kvsRequests'),
        atMost: atMost.kvsRequests,
      },
    ]),
  };
};

/** What each place where the app is shown asks of functions and storage, and how soon it is seen. */
export const benchViews = async (browser: Browser): Promise<BenchResult> => {
  const site = await startLocalSite();
  const seen = new Map<View, Seen[]>(views.map((view) => [view, []]));
  try {
    for (const scenario of [quiet, ended]) {
      await site.change({ scenario });
      await runJob(site);
      const here = views.filter((view) => view.scenario === scenario);
      for (let run = -warmUps; run < runs; run += 1) {
        for (const view of here) {
          await site.change({ user: view.user });
          const look = await see(browser, site, view);
          if (run >= 0) seen.get(view)?.push(look);
        }
      }
    }
    return resultOf(seen);
  } finally {
    await site.stop();
  }
};
