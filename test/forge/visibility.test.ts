import { observe, upgraded } from '../../src/history';
import { makeHistoryJobs } from '../../src/kit/history';
import { policy } from '../../src/policy';
import { failingKvs } from './intercept';
import { granted, openTestSite, suspended, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.dispose());

const on = (day: string) => {
  const at = day.includes('T') ? day : `${day}T00:00:00.000Z`;
  site.site.change({ clock: { at, running: false } });
};
const annual = { ...suspended.license, billingPeriod: 'ANNUAL' };
const key = 'standing-notices';
const told = () => [site.properties('confluence')[key], site.properties('jira')[key]];
const job = () => site.run(observe, { key: 'observe-license' });

test.each([
  ['far from its end', '2026-04-20', 'quiet', 'quiet'],
  ['a month before its term ends', '2026-05-01', 'due', 'quiet'],
  ['a day before that', '2026-04-29T01:00:00.000Z', 'due', 'quiet'],
  ['two days before that', '2026-04-28T22:00:00.000Z', 'quiet', 'quiet'],
  ['suspended', '2026-06-01', 'due', 'quiet'],
  ['a week before access ends', '2026-06-08', 'due', 'due'],
  ['a day before that week', '2026-06-06T01:00:00.000Z', 'due', 'due'],
  ['when access has ended', '2026-06-15', 'due', 'due'],
  ['a week after access ended', '2026-06-22', 'due', 'quiet'],
  ['a month after access ended', '2026-07-15', 'quiet', 'quiet'],
])('an annual subscription %s: the job tells both products', async (...[, day, admins, users]) => {
  site.site.change({ license: annual, licenseInJobs: true });
  on('2026-04-01');
  await job();
  if (day >= '2026-06-15') {
    site.site.change({ license: { ...annual, active: false } });
    on('2026-06-15');
    await job();
  }
  on(day);
  await job();
  expect(told()).toEqual([
    { admins, users },
    { admins, users },
  ]);
});

test('what the app saw earlier makes nothing quiet: only what Atlassian tells now does', async () => {
  site.site.change({ license: annual, licenseInJobs: true });
  on('2026-04-20');
  await job();
  expect(told()[0]).toEqual({ admins: 'quiet', users: 'quiet' });
  on('2026-04-20T01:00:00.000Z');
  site.site.change({ licenseInJobs: false, licenseApi: { kind: 'status', status: 500 } });
  await job();
  expect(told()[0]).toEqual({ admins: 'due', users: 'due' });
});

test('a job that fails leaves nothing quiet', async () => {
  site.site.change({ license: annual, licenseInJobs: true });
  on('2026-04-20');
  await job();
  const restore = failingKvs(1, 'before');
  await expect(job()).rejects.toThrow('the storage failed');
  restore();
  expect(told()[0]).toEqual({ admins: 'due', users: 'due' });
});

test('a new version begins with nothing quiet', async () => {
  site.site.change({ license: annual, licenseInJobs: true });
  on('2026-04-20');
  await job();
  await site.run(upgraded, { key: 'app-upgraded', payload: { app: { version: '2.0.0' } } });
  expect(told()[0]).toEqual({ admins: 'due', users: 'due' });
});

test('what a visit of an admin finds out makes notices due', async () => {
  site.site.change({ license: annual, licenseInJobs: true });
  on('2026-04-20');
  await job();
  site.site.change({ license: { ...annual, active: false } });
  granted(await site.admin('standing'));
  expect(told()[0]).toEqual({ admins: 'due', users: 'due' });
});

test('where nothing is known of the license, notices load and decide', async () => {
  site.site.change({ licenseInJobs: false, licenseApi: { kind: 'status', status: 500 } });
  await job();
  expect(told()[0]).toEqual({ admins: 'due', users: 'due' });
});

test('an app that does not hand over its bounds is never quiet', async () => {
  on('2026-04-20');
  site.site.change({ license: annual, licenseInJobs: true });
  const jobs = makeHistoryJobs({ policy });
  await site.run(jobs.observe, { key: 'observe-license' });
  expect(told()[0]).toEqual({ admins: 'due', users: 'due' });
});

test('an admin’s write makes notices due at once, and leaves quiet to the job', async () => {
  on('2026-04-20');
  site.site.change({ license: annual, licenseInJobs: true });
  await job();
  const cancellation = { kind: 'cancellation', at: '2026-04-20', effective: 'at-once' };
  granted(await site.admin('add', { ...cancellation, at: '2026-04-25' }));
  expect(told()[0]).toEqual({ admins: 'due', users: 'due' });
  granted(await site.admin('add', { kind: 'cancellation-withdrawn', at: '2026-04-25' }));
  expect(told()[0]).toEqual({ admins: 'due', users: 'due' });
  await job();
  expect(told()[0]).toEqual({ admins: 'quiet', users: 'quiet' });
});

test('what admins choose decides for users', async () => {
  on('2026-06-08');
  site.site.change({ license: annual, licenseInJobs: true });
  const { choices } = granted(await site.admin('standing')).notices;
  const ending = { isShown: false, fromDays: 7 };
  granted(await site.admin('choose', { ...choices, ending }));
  await job();
  expect(told()[0]).toEqual({ admins: 'due', users: 'quiet' });
});

test('a product that cannot be told keeps nothing else from happening, and is told again', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  site.site.change({ license: annual, licenseInJobs: true });
  on('2026-04-20');
  site.faults.set([{ fault: 'failed', path: 'app/properties/standing-notices' }]);
  await job();
  expect(told().filter((value) => value === undefined)).toHaveLength(1);
  expect(site.stored('log:')).toHaveLength(1);
  await job();
  expect(told()).not.toContain(undefined);
  warned.mockRestore();
});
