import type { BannerNotice } from '../../src/wire/banner-api';
import { bannerFunctions } from '../../src/resolvers/banner';
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

const subscription = suspended.license;
const evaluation = {
  active: true,
  isEvaluation: true,
  trialEndDate: '2026-05-31T00:00:00.000Z',
  type: 'commercial',
};
const quote = { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-07-01' };
const cancellation = { kind: 'cancellation', at: '2026-05-10', effective: 'at-term-end' };

type Row = {
  when: string;
  at: string;
  license: unknown;
  records?: unknown[];
  environment?: 'DEVELOPMENT' | 'STAGING';
  tells: Pick<BannerNotice, 'code' | 'until' | 'since'> | null;
};

const until = (code: BannerNotice['code'], day: string) => ({
  code,
  until: `${day}T00:00:00.000Z`,
  since: null,
});
const since = (day: string) => ({ code: 'ended', until: null, since: `${day}T00:00:00.000Z` });
const unavailable = { code: 'unavailable', until: null, since: null } as const;

const rows: Row[] = [
  {
    when: 'an evaluation runs',
    at: '2026-05-25',
    license: evaluation,
    tells: until('evaluation', '2026-05-31'),
  },
  {
    when: 'an evaluation runs that was cancelled ahead of time',
    at: '2026-05-20',
    license: evaluation,
    records: [{ kind: 'cancellation', at: '2026-05-25', termEnd: '2026-05-31' }],
    tells: until('evaluation', '2026-05-31'),
  },
  {
    when: 'an evaluation is suspended',
    at: '2026-06-05',
    license: evaluation,
    tells: until('ending', '2026-06-15'),
  },
  {
    when: 'an evaluation is over, after which the policy lets what exists be read',
    at: '2026-06-20',
    license: { ...evaluation, active: false },
    tells: { code: 'limited', until: null, since: null },
  },
  { when: 'a subscription runs', at: '2026-05-25', license: subscription, tells: null },
  {
    when: 'a subscription is suspended',
    at: '2026-06-05',
    license: subscription,
    tells: until('ending', '2026-06-15'),
  },
  {
    when: 'a subscription is over',
    at: '2026-06-20',
    license: { ...subscription, active: false },
    tells: since('2026-06-15') as Row['tells'],
  },
  {
    when: 'a developer license runs',
    at: '2026-05-25',
    license: { ...subscription, type: 'DEVELOPER' },
    tells: null,
  },
  {
    when: 'a cancelled subscription runs on',
    at: '2026-05-25',
    license: subscription,
    records: [cancellation],
    tells: until('ending', '2026-05-31'),
  },
  {
    when: 'a cancelled subscription is over',
    at: '2026-06-05',
    license: { ...subscription, active: false },
    records: [cancellation],
    tells: since('2026-05-31') as Row['tells'],
  },
  {
    when: 'a quote holds for more than a week',
    at: '2026-06-20',
    license: subscription,
    records: [quote],
    tells: null,
  },
  {
    when: 'a quote holds for a week',
    at: '2026-06-24',
    license: subscription,
    records: [quote],
    tells: until('ending', '2026-07-01'),
  },
  {
    when: 'Atlassian reports active all the same',
    at: '2026-07-20',
    license: subscription,
    tells: null,
  },
  {
    when: 'Atlassian reports none all the same',
    at: '2026-05-25',
    license: { ...subscription, active: false },
    tells: unavailable,
  },
  {
    when: 'the license cannot be read',
    at: '2026-05-25',
    license: { active: true, subscriptionEndDate: 'soon' },
    tells: unavailable,
  },
  {
    when: 'there is no license in production',
    at: '2026-05-25',
    license: null,
    tells: unavailable,
  },
  {
    when: 'the license cannot be read, long after its other date',
    at: '2026-08-25',
    license: { ...subscription, active: false, subscriptionEndDate: 'soon' },
    tells: unavailable,
  },
  {
    when: 'there is no license in staging',
    at: '2026-05-25',
    license: null,
    environment: 'STAGING',
    tells: null,
  },
  {
    when: 'there is no license in development',
    at: '2026-05-25',
    license: null,
    environment: 'DEVELOPMENT',
    tells: null,
  },
];

test.each(rows)('$when: $tells.code', async ({ at, license, records = [], environment, tells }) => {
  site.site.change({
    license,
    clock: { at: `${at}T00:00:00.000Z`, running: false },
    environmentType: environment ?? 'PRODUCTION',
  });
  for (const record of records) await site.admin('add', record);
  const notice = await site.notice();
  if (tells === null) expect(notice).toBeNull();
  else expect(notice).toMatchObject(tells);
});

test('a page view costs one storage request and no question to the product', async () => {
  const requests = recordRequests();
  await site.notice();
  expect(requests()).toEqual(['/api/v1/get']);
});

test('a vendor’s policy that limits a state is told as such', async () => {
  const limited = bannerFunctions(
    {
      now: () => Date.parse('2026-06-05'),
      environment: () => 'PRODUCTION',
      readDigest: () => Promise.resolve(emptyDigest),
    },
    {
      app: { name: 'Example App' },
      notices: defaultNoticeBounds,
      policy: { ...defaultPolicy, accessByState: { suspended: 'limited' } },
    },
  );
  const told = await limited.notice({ payload: undefined, context: { license: subscription } });
  expect(told.notice).toMatchObject({ code: 'limited', tone: 'warning' });
});

test('anonymous readers are told the same', async () => {
  const told = await site.notice();
  site.site.change({ user: 'anonymous' });
  expect(await site.notice()).toEqual(told);
});

test('a storage error says nothing about the license', async () => {
  const restore = failingKvs(1, 'before');
  await expect(site.notice()).rejects.toThrow('the storage failed');
  restore();
});
