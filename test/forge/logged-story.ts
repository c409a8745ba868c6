import { gzipSync } from 'node:zlib';
import { status } from '../../src/banner';
import { makeGate } from '../../src/kit/gate';
import { makeHistoryJobs } from '../../src/kit/history';
import { makeLicenseHandler } from '../../src/kit/license';
import { handler as notes } from '../../src/notes';
import { app, notices, policy } from '../../src/policy';
import { idOf, parseEntry } from '../../src/wire/entry';
import { isJsonObject } from '../../src/wire/json';
import { codeOf, newKey, publicHalf } from '../codes/made-codes';
import { familyOf, idOf as appId } from './purchases-site';
import { openTestSite } from './site';

/** What is known of a site, its purchase and its people, and belongs in no log. */
type Secrets = Record<
  | 'entitlement'
  | 'number'
  | 'support'
  | 'sibling'
  | 'quote'
  | 'issue'
  | 'note'
  | 'email'
  | 'name'
  | 'siteUrl'
  | 'token'
  | 'code',
  string
>;

const key = newKey();
const keys = [publicHalf(key)];
const family = familyOf(12);
const handler = makeLicenseHandler({ app, family, keys, notices, policy });
const gate = makeGate({ policy });
const jobs = makeHistoryJobs({ family, notices, policy });

const accountIds = [
  '712020:10ca1517-0000-4000-8000-00000000000a',
  '712020:10ca1517-0000-4000-8000-00000000000b',
];

const idOfEntry = (stored: unknown): string =>
  idOf(parseEntry(isJsonObject(stored) ? stored : {})) ?? '';

/** A site with secrets of its own, on which everything that the app does can be done. */
export const openLoggedSite = async (mark: string) => {
  const site = openTestSite();
  const { cloudId } = site.site.installation;
  const secrets: Secrets = {
    entitlement: `ent-secret-${mark}`,
    number: `E-SECRET-${mark}`,
    support: `SEN-SECRET-${mark}`,
    sibling: `sibling-secret-${mark}`,
    quote: `Q-SECRET-${mark}`,
    issue: `MC-SECRET-${mark}`,
    note: `A secret note ${mark}`,
    email: `ada-${mark}@example.com`,
    name: `Ada Lovelace ${mark}`,
    siteUrl: `https://secret-${mark}.atlassian.net`,
    token: `secret-token-${mark}`,
    code: '',
  };
  const confirmed = {
    siteId: cloudId,
    appId: site.site.app.manifest.app.id.slice(-36),
    entitlement: secrets.number,
    quote: secrets.quote,
  };
  secrets.code = await codeOf(key, confirmed);
  const license = {
    active: false,
    isEvaluation: false,
    subscriptionEndDate: '2026-05-31T00:00:00.000Z',
    billingPeriod: 'MONTHLY',
    type: 'commercial',
    ccpEntitlementId: secrets.entitlement,
    ccpEntitlementSlug: secrets.number,
    supportEntitlementNumber: secrets.support,
  };
  const bought = { ...license, active: true, ccpEntitlementSlug: secrets.sibling };
  const siblings = Object.fromEntries(
    family.slice(1).map(({ id }) => [id, { kind: 'license' as const, license: bought }]),
  );
  const later = (minutes: number) => {
    const at = new Date(Date.UTC(2026, 5, 20, 9, minutes)).toISOString();
    site.site.change({ clock: { at, running: false } });
  };
  site.site.change({ license, siblings });
  later(0);

  const call = (functionKey: string, payload?: unknown, moduleKey = 'license-jira') =>
    site.invoke(handler, {
      moduleKey,
      functionKey,
      payload,
      context: { siteUrl: secrets.siteUrl },
    });
  const dated = { issuedOn: '2026-06-10', note: `${secrets.note} ${secrets.email}` };
  const quote = { kind: 'quote', quote: secrets.quote, ...dated };
  const notice = (functionKey: 'dismiss' | 'reopen') => async () => {
    const told = await site.noticeCall('notice');
    return site.noticeCall(functionKey, { id: told.notice?.id });
  };
  const note = (functionKey: string) => () =>
    site.invoke(notes, {
      moduleKey: 'notes-jira',
      functionKey,
      payload: { text: secrets.note },
    });
  const exported = async () => {
    const answer = await call('export');
    const text = isJsonObject(answer) ? String(answer.value) : '';
    return (change: (text: string) => string) =>
      call('import', { packed: gzipSync(change(text)).toString('base64'), isDryRun: false });
  };

  /** Everything that the app does, in an order in which each has something to do. */
  const steps: [name: string, act: () => Promise<unknown>][] = [
    ['is installed', () => site.run(jobs.installed, { key: 'app-installed' })],
    ['shows the panel', () => call('standing')],
    ['shows the panel in Confluence', () => call('standing', undefined, 'license-confluence')],
    ['takes a quote', () => call('add', quote)],
    ['takes it again', () => call('add', quote)],
    ['refuses a record', () => call('add', { kind: 'quote', quote: secrets.quote, a: dated })],
    [
      'takes a known issue',
      () => call('add', { kind: 'known-issue', issue: secrets.issue, from: '2026-06-12' }),
    ],
    ['refuses a code', () => call('code', { code: secrets.code.slice(2), isDryRun: false })],
    ['takes a code', () => call('code', { code: secrets.code, isDryRun: false })],
    ['refuses a code that was used', () => call('code', { code: secrets.code, isDryRun: false })],
    [
      'names who else wrote',
      () => {
        const id = idOfEntry(site.stored('log:').at(-1)?.value);
        const [, accountId] = accountIds;
        return site.store(`author:${id}`, { accountId, at: '2026-06-01T00:00:00.000Z' });
      },
    ],
    [
      'gives a stretch of the history',
      () => call('entries', { first: 1, last: 9, withAuthors: true }),
    ],
    ['imports', async () => (await exported())((text) => text)],
    ['refuses a file', async () => (await exported())((text) => text.replace('SECRET', 'secret'))],
    ['refuses what is no file', async () => (await exported())((text) => text.slice(9))],
    ['has no such function', () => call('nothing').catch(() => undefined)],
    [
      'opens a gate',
      () => site.invoke(gate.handler, { moduleKey: 'notes-jira', functionKey: 'standing.access' }),
    ],
    ['keeps a note', note('add')],
    ['lists notes', note('list')],
    ['puts a notice off', notice('dismiss')],
    ['shows it again', notice('reopen')],
    ['puts it off again', notice('dismiss')],
    [
      'tells a work item’s state',
      () =>
        site.dynamicProperties(status, { moduleKey: 'license-work-item', path: '/browse/DEMO-1' }),
    ],
    ['checks for purchases', () => call('check')],
    [
      'goes on with the check',
      () => {
        later(6);
        return site.deliver({ 'check-purchases': jobs.goOnChecking });
      },
    ],
    ['shows purchases', () => call('purchases')],
    [
      'looks every hour',
      () => {
        later(60);
        return site.run(jobs.observe, { key: 'observe-license' });
      },
    ],
    [
      'sees another license',
      () => {
        site.site.change({
          license: { ...license, active: true, ccpEntitlementSlug: secrets.token },
        });
        return call('standing');
      },
    ],
    [
      'looks when it is not told',
      () => {
        later(120);
        site.site.change({ licenseInJobs: false, siblings: { [appId(1)]: { kind: 'missing' } } });
        return site.run(jobs.observe, { key: 'observe-license' });
      },
    ],
    [
      'reports personal data',
      () => site.run(jobs.reportPersonalData, { key: 'report-personal-data' }),
    ],
    ['starts without a digest', () => site.store('digest', { format: 2, count: 1, packed: 'x' })],
    ['shows the panel all the same', () => call('standing')],
    ['is upgraded', () => site.run(jobs.upgraded, { key: 'app-upgraded' })],
    ['is about to go', () => site.run(jobs.uninstalling, { key: 'app-uninstalling' })],
  ];
  // The last of a code is its signature.
  const code = secrets.code.slice(-20);
  const untold = [...Object.values({ ...secrets, code }), cloudId, ...accountIds];
  return { steps, secrets, untold, dispose: site.dispose };
};
