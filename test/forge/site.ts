import { join } from 'node:path';
import { kvs } from '@forge/kvs';
import { handler as admin } from '../../src/admin';
import { handler as banner } from '../../src/banner';
import { openInProcessSite, type InProcessSite } from '../../local-site/runtime/in-process';
import type { AdminProblem, AdminStanding } from '../../src/wire/admin-api';
import type { RecordEntry } from '../../src/wire/entry';
import type { NoticeAnswer, NoticeApi, ReaderNotice } from '../../src/wire/notice-api';
import { isJsonObject } from '../../src/wire/json';
import type { Result } from '../../src/wire/result';

/** The real handlers over the platform core, as Forge calls them, on a site with a frozen clock. */
export type TestSite = InProcessSite & {
  admin: (
    functionKey: string,
    payload?: unknown,
    moduleKey?: 'license-jira' | 'license-confluence',
  ) => Promise<Result<AdminStanding, AdminProblem>>;
  /** What somebody is told on a page of Confluence, by the module that is shown there. */
  notice: (moduleKey?: string) => Promise<ReaderNotice | null>;
  /** The same with all that the function answers; or what it answers when that is dismissed or shown again. */
  noticeCall: (
    functionKey: keyof NoticeApi,
    payload?: unknown,
    moduleKey?: string,
  ) => Promise<NoticeAnswer>;
  /** Writes under a key of ours past the app. */
  store: (key: string, value: unknown) => Promise<unknown>;
  /** Writes under any key, as an older version of the app, or another app, might have. */
  storeAsIs: (key: string, value: unknown) => Promise<unknown>;
  stored: (prefix: string) => { key: string; value: unknown }[];
};

/** What the keys of ours begin with. */
const OWN = 'standing:';

/** 5 June 2026, five days into the suspension of a subscription that ended on 31 May. */
export const suspended = {
  license: {
    active: true,
    isEvaluation: false,
    subscriptionEndDate: '2026-05-31T00:00:00.000Z',
    billingPeriod: 'MONTHLY',
    type: 'commercial',
  },
  clock: { at: '2026-06-05T00:00:00.000Z', running: false },
};

export function openTestSite(): TestSite {
  const opened = openInProcessSite(join(__dirname, '../..'));
  opened.site.change({ ...suspended, queryLagMs: 3_600_000 });
  const storeAsIs = (key: string, value: unknown) =>
    opened.invoke(() => kvs.set(key, value), {
      moduleKey: 'license-jira',
      functionKey: 'store',
    });
  const noticeCall: TestSite['noticeCall'] = async (
    functionKey,
    payload,
    moduleKey = 'license-banner',
  ) => (await opened.invoke(banner, { moduleKey, functionKey, payload })) as NoticeAnswer;
  return {
    ...opened,
    admin: async (functionKey, payload, moduleKey = 'license-jira') =>
      (await opened.invoke(admin, { moduleKey, functionKey, payload })) as Result<
        AdminStanding,
        AdminProblem
      >,
    noticeCall,
    notice: async (moduleKey) => (await noticeCall('notice', undefined, moduleKey)).notice,
    storeAsIs,
    store: (key, value) => storeAsIs(OWN + key, value),
    stored: (prefix) =>
      opened.site.kvs
        .list()
        .filter(({ key }) => key.startsWith(OWN + prefix))
        .map(({ key, record }) => ({ key: key.slice(OWN.length), value: record.value })),
  };
}

/** The standing of an answer that must not be a refusal. */
export function granted(result: Result<AdminStanding, AdminProblem>): AdminStanding {
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return result.value;
}

/** The newest records with their notes that somebody entered, so without what the app itself saw. */
export function enteredIn({ log }: AdminStanding): RecordEntry[] {
  return log.latest.flatMap(({ entry }) =>
    'record' in entry && !isSighting(entry.record) ? [entry] : [],
  );
}

export function isSighting(record: unknown): boolean {
  return isJsonObject(record) && record.kind === 'sighting';
}
