import { noticeFunctions } from '../../src/resolvers/notices';
import { defaultPolicy } from '../../src/rules/policy';
import { failingKvs, recordRequests } from './intercept';
import { defaultNoticeBounds } from '../../src/rules/notice-choice';
import { emptyDigest } from '../../src/wire/digest';
import { openTestSite, suspended, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.dispose());

const subscription = { ...suspended.license, billingPeriod: 'ANNUAL' };
const evaluation = {
  active: true,
  isEvaluation: true,
  trialEndDate: '2026-05-31T00:00:00.000Z',
  type: 'commercial',
};
const inactive = { ...subscription, active: false };
const quote = { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-07-01' };
const cancellation = { kind: 'cancellation', at: '2026-05-10', effective: 'at-term-end' };

type Row = {
  when: string;
  at: string;
  license: unknown;
  records?: unknown[];
  environment?: 'DEVELOPMENT' | 'STAGING';
  /** Code and date; null for nothing. */
  admin: [code: string, day?: string] | null;
  user: [code: string, day?: string] | null;
};

// prettier-ignore
const rows: Row[] = [
  { when: 'an evaluation runs', at: '2026-05-25', license: evaluation, admin: ['evaluation', '2026-06-15'], user: ['evaluation', '2026-06-15'] },
  { when: 'an evaluation is suspended', at: '2026-06-08', license: evaluation, admin: ['evaluation-suspended', '2026-06-15'], user: ['ending', '2026-06-15'] },
  { when: 'an evaluation is over, which the policy lets be read', at: '2026-06-20', license: { ...evaluation, active: false }, admin: ['limited'], user: ['limited'] },
  { when: 'an annual subscription is near its end', at: '2026-05-25', license: subscription, admin: ['subscription', '2026-06-15'], user: null },
  { when: 'a monthly subscription runs', at: '2026-05-25', license: suspended.license, admin: null, user: null },
  { when: 'a subscription is suspended', at: '2026-06-05', license: subscription, admin: ['suspended', '2026-06-15'], user: null },
  { when: 'a subscription is suspended, a week before', at: '2026-06-08', license: subscription, admin: ['suspended', '2026-06-15'], user: ['ending', '2026-06-15'] },
  { when: 'a subscription is over', at: '2026-06-20', license: inactive, admin: ['ended', '2026-06-15'], user: ['ended', '2026-06-15'] },
  { when: 'a cancelled subscription runs on', at: '2026-05-25', license: subscription, records: [cancellation], admin: ['ending', '2026-05-31'], user: ['ending', '2026-05-31'] },
  { when: 'a cancelled subscription is over', at: '2026-06-05', license: inactive, records: [cancellation], admin: ['ended', '2026-05-31'], user: ['ended', '2026-05-31'] },
  { when: 'a quote holds for more than a week', at: '2026-06-20', license: subscription, records: [quote], admin: ['quote', '2026-07-01'], user: null },
  { when: 'a quote holds for a week', at: '2026-06-24', license: subscription, records: [quote], admin: ['quote', '2026-07-01'], user: ['ending', '2026-07-01'] },
  { when: 'Atlassian reports active all the same', at: '2026-07-20', license: subscription, admin: null, user: null },
  { when: 'Atlassian reports none all the same', at: '2026-05-25', license: inactive, admin: ['unavailable'], user: ['unavailable'] },
  { when: 'the license cannot be read', at: '2026-05-25', license: { active: true, subscriptionEndDate: 'soon' }, admin: ['unavailable'], user: ['unavailable'] },
  { when: 'there is no license in production', at: '2026-05-25', license: null, admin: ['unavailable'], user: null },
  { when: 'there is no license in staging', at: '2026-05-25', license: null, environment: 'STAGING', admin: null, user: null },
  { when: 'there is no license in development', at: '2026-05-25', license: null, environment: 'DEVELOPMENT', admin: null, user: null },
];

test.each(rows)('$when: $user to users', async ({ at, license, records = [], ...row }) => {
  site.site.change({
    license,
    clock: { at: `${at}T00:00:00.000Z`, running: false },
    environmentType: row.environment ?? 'PRODUCTION',
  });
  for (const record of records) await site.admin('add', record);
  for (const audience of ['admin', 'user'] as const) {
    const module = audience === 'admin' ? 'license-banner-admins' : 'license-banner';
    const notice = await site.notice(module);
    const [code, day] = row[audience] ?? [];
    if (code === undefined) expect(notice).toBeNull();
    else expect(notice).toMatchObject({ audience, code });
    if (day !== undefined) expect(notice?.until ?? notice?.since).toBe(`${day}T00:00:00.000Z`);
  }
});

test.each([
  ['license-banner', 'user', null],
  ['license-banner-admins', 'admin', 'license-confluence'],
  ['license-work-item', 'user', null],
  ['license-work-item-admins', 'admin', 'license-jira'],
])('%s tells the audience %s, and leads to %s', async (module, audience, licensePage) => {
  site.site.change({ clock: { at: '2026-06-12T00:00:00.000Z', running: false } });
  const { notice, ...rest } = await site.noticeCall('notice', undefined, module);
  expect(notice).toMatchObject({ audience });
  expect(rest).toEqual({ isPutOff: false, mayPutOff: true, licensePage });
});

test('a page view costs one storage request and no question to the product', async () => {
  const requests = recordRequests();
  await site.notice();
  await site.notice('license-banner-admins');
  expect(requests()).toEqual(['/api/v1/batch/get', '/api/v1/batch/get']);
});

test('a page view of somebody who is not logged in costs one, too', async () => {
  site.site.change({ user: 'anonymous' });
  const requests = recordRequests();
  await site.notice();
  expect(requests()).toEqual(['/api/v1/get']);
});

test('no notice names a quote or a purchase: anybody could ask for it', async () => {
  site.site.change({
    license: { ...subscription, ccpEntitlementId: 'secret-1', ccpEntitlementSlug: 'E-secret-2' },
    clock: { at: '2026-06-24T00:00:00.000Z', running: false },
  });
  await site.admin('add', quote);
  for (const module of ['license-banner', 'license-banner-admins']) {
    const answer = await site.noticeCall('notice', undefined, module);
    expect(answer.notice).not.toBeNull();
    expect(JSON.stringify(answer)).not.toMatch(/Q-7|secret/);
  }
});

test('a vendor’s policy that limits a state is told as such', async () => {
  const limited = noticeFunctions(
    {
      now: () => Date.parse('2026-06-05'),
      environment: () => 'PRODUCTION',
      moduleKey: () => 'license-banner',
      readForReader: () => Promise.resolve({ digest: emptyDigest, putOff: [] }),
      writePutOff: () => Promise.resolve(),
    },
    {
      app: { name: 'Example App' },
      notices: defaultNoticeBounds,
      policy: { ...defaultPolicy, accessByState: { suspended: 'limited' } },
    },
  );
  const told = await limited.notice({ payload: undefined, context: { license: subscription } });
  const until = '2026-06-15T00:00:00.000Z';
  expect(told.notice).toMatchObject({ code: 'limited', tone: 'warning', until });
});

test('a storage error says nothing about the license', async () => {
  const restore = failingKvs(1, 'before');
  await expect(site.notice()).rejects.toThrow('the storage failed');
  restore();
});
