import { join } from 'node:path';
import { openInProcessSite } from '../../../local-site/runtime/in-process';
import { handler as admin } from '../../../src/admin';
import { handler as banner } from '../../../src/banner';
import { logKey } from '../../../src/forge/log';
import { readWholeLog } from '../../../src/forge/read-whole-log';
import type { Traffic } from '../../../local-site/platform/traffic';
import { trafficOf } from '../../costs/meter';
import type { Profile } from '../bench-result';
import { type Entrant, measured, type Taken } from '../rounds';
import { profilesOf } from '../time-profile';
import { askedAt, keptLog, suspended } from './histories';

/** What is asked of a site whose history grows. */
export const calls = {
  panel: 'License panel, opened',
  banner: 'Notice on a page',
  whole: 'Log read whole',
};

/** What calls took on a site with a history of one length, and what each asked of the platform. */
export type SiteCosts = { taken: Taken; traffic: Map<string, Traffic> };

const module = 'license-jira';

/** Does some work with the calls on a site with a log of so many entries. */
const onKeptSite = async <Found>(
  entries: number,
  work: (entrants: Entrant[]) => Promise<Found>,
): Promise<Found> => {
  const opened = openInProcessSite(join(__dirname, '../../..'));
  try {
    const clock = { at: new Date(askedAt).toISOString(), running: false };
    opened.site.change({ license: suspended, clock, queryLagMs: 0 });
    opened.site.kvs.write(
      keptLog(entries).map((entry, index) => {
        const value = { format: 1, ...entry };
        const record = { value, createdAt: askedAt, updatedAt: askedAt };
        return { kind: 'plain', key: logKey(index + 1), record };
      }),
    );
    const lengthOf = (answer: unknown) => JSON.stringify(answer).length;
    const entrants: Entrant[] = [
      {
        name: calls.panel,
        pass: async () =>
          lengthOf(await opened.invoke(admin, { moduleKey: module, functionKey: 'standing' })),
      },
      {
        name: calls.banner,
        pass: async () =>
          lengthOf(
            await opened.invoke(banner, { moduleKey: 'license-banner', functionKey: 'notice' }),
          ),
      },
      {
        name: calls.whole,
        pass: async () =>
          lengthOf(
            await opened.invoke(() => readWholeLog(), { moduleKey: module, functionKey: 'whole' }),
          ),
      },
    ];
    // The first call finds no digest and writes it.
    for (const { pass } of entrants) await pass();
    return await work(entrants);
  } finally {
    await opened.dispose();
  }
};

/** Measures the calls on a site with a log of so many entries. */
export const measureSite = (entries: number, rounds: number): Promise<SiteCosts> =>
  onKeptSite(entries, async (entrants) => {
    const traffic = new Map<string, Traffic>();
    for (const { name, pass } of entrants)
      traffic.set(name, await trafficOf(() => Promise.resolve(pass())));
    return { taken: await measured(entrants, rounds), traffic };
  });

/** Where the time of those calls goes that are named, on a site with a log of so many entries. */
export const profileSite = (entries: number, names: string[]): Promise<Profile[]> =>
  onKeptSite(entries, (entrants) =>
    profilesOf(entrants.filter(({ name }) => names.includes(name))),
  );
