import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { InProcessSite } from '../../local-site/runtime/in-process';
import { handler as admin } from '../../src/admin';
import { handler as banner, status } from '../../src/banner';
import { observe, reportPersonalData } from '../../src/history';
import { makeHistoryJobs } from '../../src/kit/history';
import { handler as notes } from '../../src/notes';
import { notices, policy } from '../../src/policy';
import { accessKey } from '../../src/wire/decision';

/** One thing that the app does, by the name under which people know it. */
export type Operation = {
  name: string;
  /** Brings the site to where the operation starts; its cost does not count. */
  before?: (site: InProcessSite) => Promise<unknown>;
  /** `given` is what `before` gave. */
  run: (site: InProcessSite, given: unknown) => Promise<unknown>;
};

const panel = (site: InProcessSite, functionKey: string, payload?: unknown) =>
  site.invoke(admin, { moduleKey: 'license-jira', functionKey, payload });

const adminsBanner = (site: InProcessSite, functionKey: string, payload?: unknown) =>
  site.invoke(banner, { moduleKey: 'license-banner-admins', functionKey, payload });

const toldNotice = v.object({ notice: v.object({ id: v.string() }) });
const putOff = v.object({ isPutOff: v.literal(true) });

/** Time passes, so that the License API may be asked again. */
const anHourLater = (site: InProcessSite): Promise<void> => {
  site.site.change({ clock: { at: new Date(site.site.now() + 3_600_000).toISOString() } });
  return Promise.resolve();
};

const thirty = Array.from({ length: 30 }, (_, number) => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  name: `App ${String(number)}`,
  products: ['jira'] as const,
}));

const alone = makeHistoryJobs({ policy, notices });
const largeFamily = makeHistoryJobs({ policy, notices, family: thirty });

const suspended = {
  active: true,
  isEvaluation: false,
  subscriptionEndDate: '2026-05-31T00:00:00.000Z',
  billingPeriod: 'MONTHLY',
  type: 'commercial',
};

const quoteNumbered = (number: number) => ({
  kind: 'quote',
  quote: `Q-${String(number).padStart(6, '0')}`,
  issuedOn: '2026-06-01',
  validUntil: '2026-07-01',
});

/** A site on which the license was seen and so many quotes were recorded, each with a note. */
export const prepare = async (site: InProcessSite, quotes: number): Promise<void> => {
  site.site.change({
    license: suspended,
    clock: { at: '2026-06-05T00:00:00.000Z', running: false },
  });
  await site.run(observe, { key: 'observe-license' });
  for (let number = 1; number <= quotes; number += 1)
    await panel(site, 'add', { ...quoteNumbered(number), note: 'Sent by mail, see the ticket' });
};

/** In this order: what changes something comes last. */
export const operations: Operation[] = [
  {
    name: 'Notice on a page',
    run: (site) => site.invoke(banner, { moduleKey: 'license-banner', functionKey: 'notice' }),
  },
  {
    name: 'State on a collapsed work item',
    run: (site) =>
      site.dynamicProperties(status, { moduleKey: 'license-work-item', path: '/browse/DEMO-1' }),
  },
  {
    name: 'Gate on a page',
    run: (site) => site.invoke(notes, { moduleKey: 'notes-jira', functionKey: accessKey }),
  },
  { name: 'License panel, opened', run: (site) => panel(site, 'standing') },
  {
    name: 'License panel, who wrote the newest entries',
    run: (site) => panel(site, 'entries', { first: 1, last: 10, withAuthors: true }),
  },
  { name: 'Purchased apps, opened', run: (site) => panel(site, 'purchases') },
  { name: 'Check for purchases', before: anHourLater, run: (site) => panel(site, 'check') },
  {
    name: 'Hourly job without other apps, nothing changed',
    run: (site) => site.run(alone.observe, { key: 'observe-license' }),
  },
  {
    name: 'Hourly job with 3 other apps, nothing changed',
    before: anHourLater,
    run: (site) => site.run(observe, { key: 'observe-license' }),
  },
  {
    name: 'Hourly job with 29 other apps, nothing changed',
    before: async (site) => {
      for (let hour = 0; hour < 4; hour += 1) {
        await anHourLater(site);
        await site.run(largeFamily.observe, { key: 'observe-license' });
      }
      await anHourLater(site);
    },
    run: (site) => site.run(largeFamily.observe, { key: 'observe-license' }),
  },
  {
    name: 'Weekly report of personal data',
    run: (site) => site.run(reportPersonalData, { key: 'report-personal-data' }),
  },
  { name: 'Export', run: (site) => panel(site, 'export') },
  {
    name: 'Hourly job with 3 other apps, something changed',
    before: anHourLater,
    run: (site) => {
      site.site.change({
        license: { ...suspended, subscriptionEndDate: '2026-06-30T00:00:00.000Z' },
      });
      return site.run(observe, { key: 'observe-license' });
    },
  },
  { name: 'Record added', run: (site) => panel(site, 'add', quoteNumbered(0)) },
  {
    name: 'Digest rebuilt from the log',
    before: (site) =>
      site.invoke(() => kvs.delete('standing:digest'), {
        moduleKey: 'license-jira',
        functionKey: 'lose',
      }),
    run: (site) => panel(site, 'standing'),
  },
  {
    name: 'Notice put off',
    before: (site) => {
      site.site.change({ license: suspended, clock: { at: '2026-06-20T00:00:00.000Z' } });
      return adminsBanner(site, 'notice');
    },
    run: async (site, told) => {
      const payload = { id: v.parse(toldNotice, told).notice.id };
      return v.parse(putOff, await adminsBanner(site, 'dismiss', payload));
    },
  },
];
