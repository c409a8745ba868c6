import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { en } from '../../test/english';
import { startLocalSite } from '../../test/browser/local-site-process';
import { type BenchResult, isMet } from './bench-result';
import { contextWatchingFor, type FirstSight, seePage } from './first-sight';
import { pageProfile } from './page-profile';
import { quartilesOf } from './quartiles';
import { trafficOf, type ViewTraffic } from './view-traffic';

const warmUps = 3;
const runs = 20;

const scenario = 'subscription-suspended';
/** The word of that scenario's state, which the empty page shows too. */
const word = en['state.suspended'];
const emptyPageFolder = join(__dirname, 'empty-page');

/** The bytes of the app's own scripts and styles that the frame has loaded. */
const loadedBytes = async (frame: Frame): Promise<Loaded> => {
  const files = await frame.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => name.includes('/__resource/'))
      .map(({ name, decodedBodySize }) => ({ name, bytes: decodedBodySize })),
  );
  const sum = (extension: string) =>
    files
      .filter(({ name }) => name.endsWith(extension))
      .reduce((total, { bytes }) => total + bytes, 0);
  return { scripts: sum('.js'), styles: sum('.css') };
};

type Loaded = { scripts: number; styles: number };
type Side = 'panel' | 'empty';
type Measured = { panel: FirstSight[]; empty: FirstSight[]; loaded: Record<Side, Loaded> };

/** Looks at both pages in turn, so that whatever else the machine does happens to both. */
const measure = async (browser: Browser, urls: Record<Side, string>): Promise<Measured> => {
  const context = await contextWatchingFor(browser, word);
  const see = (side: Side) => seePage(context, urls[side], loadedBytes);
  const { seen: panel } = await see('panel');
  const { seen: empty } = await see('empty');
  const measured: Measured = { panel: [], empty: [], loaded: { panel, empty } };
  for (let run = 1 - warmUps; run < runs; run += 1) {
    const panelSight = (await see('panel')).sight;
    const emptySight = (await see('empty')).sight;
    if (run < 0) continue;
    measured.panel.push(panelSight);
    measured.empty.push(emptySight);
  }
  await context.close();
  return measured;
};

/** Both pages' times on one clock, and how many times the empty page's median the panel's is. */
const compared = ({ panel, empty }: Measured, clock: keyof FirstSight, began: string) => {
  const timesOf = (name: string, sights: FirstSight[]) => ({
    name: `${name}, since ${began} began`,
    milliseconds: quartilesOf(sights.map((sight) => sight[clock])),
    runs: sights.length,
  });
  const panelTimes = timesOf('License panel', panel);
  const emptyTimes = timesOf('Empty page', empty);
  const ratio = panelTimes.milliseconds.median / emptyTimes.milliseconds.median;
  return { times: [panelTimes, emptyTimes], ratio };
};

const resultOf = (measured: Measured, traffic: ViewTraffic): BenchResult => {
  const page = compared(measured, 'sincePage', 'the navigation');
  const frame = compared(measured, 'sinceFrame', 'its frame');
  const { panel, empty } = measured.loaded;
  return {
    times: [...page.times, ...frame.times],
    amounts: [
      { name: 'License panel against empty page, since their frames began', value: frame.ratio },
      { name: 'REST requests of a panel view', value: traffic.restRequests },
      { name: 'Bytes that a panel view reads of storage and product', value: traffic.bytesRead },
      { name: 'Bytes that a panel view writes', value: traffic.bytesWritten },
      { name: 'Bytes of the panel’s scripts', value: panel.scripts },
      { name: 'Bytes of the panel’s styles', value: panel.styles },
      { name: 'Bytes of the empty page’s scripts', value: empty.scripts },
      { name: 'Bytes of the empty page’s styles', value: empty.styles },
    ],
    targets: [
      { name: 'License panel against empty page', value: page.ratio, atMost: 1.5 },
      { name: 'Invocations of a panel view', value: traffic.invocations, atMost: 1 },
      { name: 'KVS requests of a panel view', value: traffic.kvsRequests, atMost: 3 },
    ],
  };
};

/** How long until the license panel says the state, against a page of Atlaskit that need not ask for it. */
export const benchPanel = async (browser: Browser): Promise<BenchResult> => {
  execFileSync(process.execPath, [join(__dirname, '../build-panel.cjs'), emptyPageFolder]);
  const panel = await startLocalSite();
  const empty = await startLocalSite([], emptyPageFolder);
  try {
    await panel.change({ scenario });
    const urls = {
      panel: `${panel.url}/jira/settings/apps/license-jira`,
      empty: `${empty.url}/jira/settings/apps/empty-page`,
    };
    const measured = await measure(browser, urls);
    const context = await contextWatchingFor(browser, word);
    const traffic = await trafficOf(panel.url, () => seePage(context, urls.panel, loadedBytes));
    const result = resultOf(measured, traffic);
    if (result.targets.every(isMet)) return result;
    const profile = (side: Side, of: string) => pageProfile({ browser, context }, urls[side], of);
    const profiles = [
      await profile('panel', 'License panel'),
      await profile('empty', 'Empty page'),
    ];
    return { ...result, profiles };
  } finally {
    await panel.stop();
    await empty.stop();
  }
};
