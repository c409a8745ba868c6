import type { LicenseApiFailure } from '../../local-site/platform/atlassian/license-api-failure';
import type { Sibling } from '../../local-site/platform/atlassian/sibling';
import { exportOf, forged, imported } from './exported';
import { familyOf, openPurchasesSite, subscription, type PurchasesSite } from './purchases-site';

let site: PurchasesSite;
const open = (...given: Parameters<typeof openPurchasesSite>) => {
  site = openPurchasesSite(...given);
};
afterEach(() => site.dispose());

const over = subscription({ active: false, subscriptionEndDate: '2026-05-01T00:00:00.000Z' });

type Siblings = Record<number, Sibling>;

describe('of checks for purchases the history', () => {
  test('is told of a check by the job only when it is news', async () => {
    open(familyOf(3));
    const says: [string, Siblings, LicenseApiFailure | null][] = [
      ['01:00:00', {}, null],
      ['02:00:00', { 1: subscription() }, null],
      ['03:00:00', { 1: subscription() }, null],
      ['04:00:00', { 1: subscription() }, { kind: 'status', status: 500 }],
      ['05:00:00', { 1: subscription() }, null],
      ['06:00:00', { 1: subscription() }, { kind: 'status', status: 500 }],
      ['06:30:00', { 1: subscription() }, { kind: 'status', status: 500 }],
      ['07:00:00', { 1: subscription() }, null],
      ['08:00:00', { 1: over }, null],
      ['09:00:00', { 1: over }, null],
    ];
    for (const [time, siblings, licenseApi] of says) {
      site.at(time);
      site.say(siblings);
      site.site.change({ licenseApi });
      await site.job();
    }
    expect(site.told()).toEqual([
      { source: 'observed', told: 'updated: App 1' },
      { source: 'observed', told: 'failed' },
      { source: 'observed', told: 'unchanged' },
      { source: 'observed', told: 'downgraded: App 1' },
    ]);
    expect((await site.purchases()).last).toMatchObject({
      by: 'job',
      at: '2026-06-05T09:00:00.000Z',
    });
  });

  test('keeps who checked, with the entry alone', async () => {
    open(familyOf(3));
    await site.check();
    expect(site.stored('author:')).toHaveLength(1);
    expect(JSON.stringify(site.stored('license-answer'))).not.toContain('accountId":"');
  });

  test('is told later, and once, of what it could not be told', async () => {
    open(familyOf(3));
    site.say({ 1: subscription() });
    site.faults.set([{ fault: 'failed', key: 'standing:log:*', path: '/set', times: 9 }]);
    await site.check();
    site.at('01:00:00');
    site.say({ 1: subscription(), 2: subscription() });
    await site.check();
    expect(site.told()).toEqual([]);
    site.faults.set(null);
    for (const time of ['02:00:00', '03:00:00']) {
      site.at(time);
      await site.job();
    }
    expect(site.told()).toEqual([{ source: 'admin', told: 'updated: App 1, App 2' }]);
  });

  const ends = (['killed-before', 'killed-after'] as const).flatMap((fault) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((request) => ({ fault, request })),
  );
  test.each(ends)('has a check once, whatever ends its function: $fault $request', async (end) => {
    open(familyOf(3));
    site.say({ 1: subscription() });
    site.faults.set([end]);
    await site.check().catch(() => undefined);
    expect(site.faults.suffered()).toHaveLength(1);
    site.faults.set(null);
    for (const time of ['01:00:00', '02:00:00']) {
      site.at(time);
      await site.job();
    }
    expect(site.told().map(({ told }) => told)).toEqual(['updated: App 1']);
  });
});

describe('a check in a file', () => {
  const exported = async () => {
    open(familyOf(3));
    site.say({ 1: subscription() });
    await site.check();
    const text = await exportOf(site);
    await site.dispose();
    open(familyOf(3));
    return text;
  };

  test('is taken over once, as what an earlier installation saw', async () => {
    const text = await exported();
    for (const added of [1, 0])
      expect((await imported(site, text)).imported).toMatchObject({ added, refusedCount: 0 });
    expect(site.told()).toEqual([{ source: 'admin', told: 'updated: App 1' }]);
    expect(site.stored('log:')[0]?.value).toMatchObject({ event: { origin: { source: 'admin' } } });
    expect((await site.purchases()).last).toBeNull();
  });

  test('does not have the app tell its own once more', async () => {
    const text = await exported();
    site.say({ 2: subscription() });
    await site.check();
    const stored = site.stored('license-answer')[0]?.value as { last: object };
    const due = { ...stored, last: { ...stored.last, isEntryDue: true } };
    await site.store('license-answer', due);
    await imported(site, text);
    site.at('05:00:00');
    await site.job();
    expect(site.told().map(({ told }) => told)).toEqual(['updated: App 2', 'updated: App 1']);
  });

  test.each<[string, (event: Record<string, unknown>) => void, string]>([
    [
      'too many apps',
      (event) => (event.changes = Array.from({ length: 31 }, () => event.changes).flat()),
      'too-long',
    ],
    ['an endless name', (event) => (event.check = 'c'.repeat(300)), 'too-long'],
    ['an outcome that nobody knows', (event) => (event.outcome = 'odd'), 'unreadable'],
  ])('is refused with %s', async (...[, change, code]) => {
    const clever = await forged(await exported(), (event) => {
      if (event.kind === 'purchase-check') change(event);
    });
    expect((await imported(site, clever)).imported.refused).toMatchObject([{ code }]);
  });
});
