import type { FamilyApp } from '../../src/wire/family';
import type { AdminProblem, AdminStanding } from '../../src/wire/admin-api';
import type { PurchaseCheck } from '../../src/wire/purchase-check';
import type { Purchases } from '../../src/wire/purchases';
import type { Result } from '../../src/wire/result';
import { parseEvent } from '../../src/wire/app-event';
import { parseEntry } from '../../src/wire/entry';
import { makeHistoryJobs } from '../../src/kit/history';
import { makeLicenseHandler } from '../../src/kit/license';
import { app, policy } from '../../src/policy';
import type { Sibling } from '../../local-site/platform/atlassian/sibling';
import { isStorage } from './intercept';
import { openTestSite, type TestSite } from './site';

/** The same for each number. */
export const idOf = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A family of so many apps, this one, number 0, among them. */
export const familyOf = (count: number): FamilyApp[] =>
  Array.from({ length: count }, (_, number) => ({
    id: idOf(number),
    name: `App ${String(number)}`,
    products: ['jira'],
  }));

/** The outcome of a check and the apps that changed. */
export const inShort = ({ outcome, changes }: PurchaseCheck): string =>
  changes.length === 0 ? outcome : `${outcome}: ${changes.map(({ name }) => name).join(', ')}`;

export const isLicenseApi = (path: string): boolean =>
  !isStorage(path) && path.includes('/license');

/** A site of an app with such a family, as its admins, its hourly job and its queue see it. */
export type PurchasesSite = TestSite & {
  purchases: () => Promise<Purchases>;
  check: () => Promise<Result<{ purchases: Purchases; standing: AdminStanding }, AdminProblem>>;
  job: () => Promise<unknown>;
  /** The queue, as far as its events are due. */
  deliver: () => Promise<unknown>;
  /** An event of the queue that comes at any time. */
  goOn: () => Promise<unknown>;
  /** The checks in the history, oldest first. */
  told: () => { source: string; told: string }[];
  /** At this moment of 2026-06-05. */
  at: (time: string) => void;
  /** What the License API says of the apps of these numbers. */
  say: (siblings: Record<number, Sibling>) => void;
};

/** One set of functions serves all sites of an app, as in a process of Forge's. */
const functions = new Map<string, Functions>();
type Functions = {
  handler: ReturnType<typeof makeLicenseHandler>;
  jobs: ReturnType<typeof makeHistoryJobs>;
};

const functionsOf = (vendor: Parameters<typeof makeLicenseHandler>[0]): Functions => {
  const key = JSON.stringify(vendor);
  const made = functions.get(key) ?? {
    handler: makeLicenseHandler(vendor),
    jobs: makeHistoryJobs(vendor),
  };
  functions.set(key, made);
  return made;
};

export const openPurchasesSite = (
  family: FamilyApp[],
  changed: Partial<typeof policy> = {},
): PurchasesSite => {
  const opened = openTestSite();
  const { handler, jobs } = functionsOf({ app, family, policy: { ...policy, ...changed } });
  const call = (functionKey: string) =>
    opened.invoke(handler, { moduleKey: 'license-jira', functionKey });
  return {
    ...opened,
    purchases: async () => {
      const answer = (await call('purchases')) as Result<Purchases, AdminProblem>;
      if (!answer.ok) throw new Error(answer.problem.code);
      return answer.value;
    },
    check: async () => (await call('check')) as Awaited<ReturnType<PurchasesSite['check']>>,
    job: () => opened.run(jobs.observe, { key: 'observe-license' }),
    deliver: () => opened.deliver({ 'check-purchases': jobs.goOnChecking }),
    goOn: () => opened.run(jobs.goOnChecking, { key: 'check-purchases' }),
    told: () =>
      opened.stored('log:').flatMap(({ value }) => {
        const entry = parseEntry(value);
        const event = 'event' in entry ? parseEvent(entry.event) : null;
        return event?.kind === 'purchase-check'
          ? [{ source: event.source, told: inShort(event) }]
          : [];
      }),
    at: (time) => {
      opened.site.change({ clock: { at: `2026-06-05T${time}Z` } });
    },
    say: (siblings) => {
      const byId = Object.entries(siblings).map(([number, said]) => [idOf(Number(number)), said]);
      opened.site.change({ siblings: Object.fromEntries(byId) as Record<string, Sibling> });
    },
  };
};

const active = {
  active: true,
  type: 'commercial',
  isEvaluation: false,
  subscriptionEndDate: '2027-01-01T00:00:00.000Z',
  billingPeriod: 'ANNUAL',
  ccpEntitlementId: 'e-1',
  ccpEntitlementSlug: 'E-111-222-333',
};

/** A subscription until 2027 with other facts. */
export const subscription = (facts: object = {}): Sibling => ({
  kind: 'license',
  license: { ...active, ...facts },
});

export const evaluation: Sibling = {
  kind: 'license',
  license: { active: true, isEvaluation: true, trialEndDate: '2026-06-30T00:00:00.000Z' },
};
