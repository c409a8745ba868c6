import { makeGate } from '../../src/kit/gate';
import { makeLicenseHandler } from '../../src/kit/license';
import { app, policy } from '../../src/policy';
import type { AdminProblem, AdminStanding } from '../../src/wire/admin-api';
import type { Confirmation } from '../../src/wire/confirmation';
import type { JsonObject } from '../../src/wire/json';
import type { Result } from '../../src/wire/result';
import type { VendorKey } from '../../src/wire/vendor-key';
import { exportOf } from './exported';
import { openTestSite, type TestSite } from './site';

/** 20 June 2026, 20 days after the end of a subscription that Atlassian reports no more. */
export const closed = {
  license: {
    active: false,
    isEvaluation: false,
    subscriptionEndDate: '2026-05-31T00:00:00.000Z',
    billingPeriod: 'MONTHLY',
    type: 'commercial',
    ccpEntitlementId: 'ent-1',
    ccpEntitlementSlug: 'E-1',
  },
  clock: { at: '2026-06-20T09:00:00.000Z', running: false },
};

type Entered = Result<{ standing: AdminStanding; confirmed: JsonObject }, AdminProblem>;

/** A site of an app that knows these keys. */
export type CodesSite = TestSite & {
  enter: (code: string, more?: { isDryRun?: boolean; key?: string }) => Promise<Entered>;
  /** `taken`, or why not. */
  outcomeOf: (code: string) => Promise<string>;
  /** What a gate of the app says. */
  gate: () => Promise<unknown>;
  /** The ids by which its codes must name it. */
  ids: Pick<Confirmation, 'siteId' | 'appId'>;
};

export async function openCodesSite(keys: VendorKey[]): Promise<CodesSite> {
  const opened = openTestSite();
  opened.site.change(closed);
  const handler = makeLicenseHandler({ app, policy, keys });
  const gate = makeGate({ policy });
  const admin: TestSite['admin'] = async (functionKey, payload, moduleKey = 'license-jira') =>
    (await opened.invoke(handler, { moduleKey, functionKey, payload })) as Result<
      AdminStanding,
      AdminProblem
    >;
  const enter: CodesSite['enter'] = async (code, more = {}) =>
    (await admin('code', { code, isDryRun: false, ...more })) as unknown as Entered;
  const file = JSON.parse(await exportOf({ ...opened, admin })) as {
    siteId: string;
    app: { id: string };
  };
  return {
    ...opened,
    admin,
    enter,
    outcomeOf: async (code) => {
      const answer = await enter(code);
      return answer.ok ? 'taken' : answer.problem.code;
    },
    gate: () =>
      opened.invoke(gate.handler, { moduleKey: 'notes-jira', functionKey: 'standing.access' }),
    ids: { siteId: file.siteId, appId: file.app.id },
  };
}
