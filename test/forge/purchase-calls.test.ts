import { recordRequests } from './intercept';
import { familyOf, isLicenseApi, openPurchasesSite, type PurchasesSite } from './purchases-site';

let site: PurchasesSite;
const open = (...given: Parameters<typeof openPurchasesSite>) => {
  site = openPurchasesSite(...given);
};
afterEach(() => site.dispose());

describe('nobody asks too often', () => {
  test('an admin is told when the button can be pressed again', async () => {
    open(familyOf(3));
    await site.check();
    site.at('00:05:09');
    expect(await site.check()).toEqual({
      ok: false,
      problem: { code: 'check-too-soon', notBefore: '2026-06-05T00:05:10.000Z' },
    });
    expect((await site.purchases()).notBefore).toBe('2026-06-05T00:05:10.000Z');
    site.at('00:05:10');
    expect((await site.purchases()).notBefore).toBeNull();
    expect((await site.check()).ok).toBe(true);
  });

  test.each([1, 2, 3, 4, 5])(
    'two admins and the job at once call once (order %i)',
    async (seed) => {
      open(familyOf(30));
      const requests = recordRequests();
      site.interleave(seed);
      const [first, second] = await Promise.all([site.check(), site.check(), site.job()]);
      site.interleave(null);
      expect(requests().filter(isLicenseApi)).toHaveLength(1);
      expect([first.ok, second.ok].filter(Boolean).length).toBeLessThanOrEqual(1);
    },
  );

  test.each([1, 2, 3, 4, 5, 6])(
    'what is still to be told takes nothing from who asks meanwhile (order %i)',
    async (seed) => {
      open(familyOf(30));
      site.faults.set([{ fault: 'failed', key: 'standing:log:*', path: '/set', times: 9 }]);
      await site.job();
      site.site.change({ licenseApi: { kind: 'status', status: 403 } });
      site.at('01:00:00');
      await site.check();
      site.faults.set(null);
      site.site.change({ licenseApi: null });
      site.at('03:00:00');
      site.interleave(seed);
      await Promise.all([site.job(), site.check(), site.goOn()]);
      site.interleave(null);
      const { answers, notBefore } = await site.purchases();
      expect(answers.filter(({ at }) => at.startsWith('2026-06-05T03:00'))).toHaveLength(10);
      expect(notBefore).toBe('2026-06-05T03:05:10.000Z');
      expect(site.told().filter(({ told }) => told === 'not-permitted').length).toBe(1);
    },
  );

  test('a claim that failed and was not stored is nobody’s call', async () => {
    open(familyOf(3));
    const requests = recordRequests();
    const key = 'standing:license-call:000001';
    site.faults.set([{ fault: 'failed', key, path: '/set' }]);
    expect((await site.check()).ok).toBe(false);
    site.faults.set(null);
    expect((await site.check()).ok).toBe(true);
    expect(requests().filter(isLicenseApi)).toHaveLength(1);
  });

  test('a claim whose answer was lost is the call of who made it', async () => {
    open(familyOf(3));
    const key = 'standing:license-call:000001';
    site.faults.set([{ fault: 'lost-after', key, path: '/set' }]);
    expect((await site.check()).ok).toBe(true);
  });

  test('an admin is told when the call of one that died is over', async () => {
    open(familyOf(3));
    await site.store('license-call:000001', {
      format: 1,
      at: Date.parse('2026-06-04T23:58:00.000Z'),
    });
    expect(await site.check()).toEqual({
      ok: false,
      problem: { code: 'check-too-soon', notBefore: '2026-06-05T00:03:10.000Z' },
    });
  });

  test('calls that died each hour for two days keep nobody from asking', async () => {
    open(familyOf(3));
    const at = Date.parse('2026-06-04T00:00:00.000Z');
    for (let number = 1; number <= 48; number += 1)
      await site.store(`license-call:${String(number).padStart(6, '0')}`, { format: 1, at });
    expect((await site.check()).ok).toBe(true);
  });

  test.each([
    ['an hour', '2026-06-04T23:00:00.000Z'],
    ['a year', '2025-06-05T00:00:00.000Z'],
  ])('a clock that is set back by %s keeps nobody waiting', async (_, at) => {
    open(familyOf(3));
    await site.check();
    site.site.change({ clock: { at } });
    expect((await site.purchases()).notBefore).toBeNull();
    expect((await site.check()).ok).toBe(true);
  });

  test.each([
    ['as long as Atlassian asks', { kind: 'status', status: 429, retryAfter: 1_800 }, 1_800],
    ['at least five minutes', { kind: 'status', status: 429, retryAfter: 10 }, 310],
    ['45 minutes where it does not say', { kind: 'status', status: 429 }, 2_700],
    ['five minutes after an error', { kind: 'status', status: 500 }, 310],
  ] as const)('waits %s', async (_, licenseApi, seconds) => {
    open(familyOf(3));
    site.site.change({ licenseApi });
    await site.check();
    const { notBefore } = await site.purchases();
    const waits = (Date.parse(String(notBefore)) - Date.parse('2026-06-05')) / 1_000;
    expect(waits).toBeGreaterThanOrEqual(seconds);
    expect(waits).toBeLessThan(seconds + 60);
  });

  test('waits twice as long after each error, 45 minutes at most, and forgets it after an answer', async () => {
    open(familyOf(3));
    site.site.change({ licenseApi: { kind: 'status', status: 500 } });
    const waits: number[] = [];
    let at = Date.parse('2026-06-05');
    for (let call = 0; call < 6; call += 1) {
      site.site.change({ clock: { at: new Date(at).toISOString() } });
      await site.check();
      const { notBefore } = await site.purchases();
      waits.push(Math.floor((Date.parse(String(notBefore)) - at) / 60_000));
      at = Date.parse(String(notBefore));
    }
    const least = [5, 10, 20, 41, 45, 45];
    waits.forEach((wait, index) => {
      expect(wait - (least[index] ?? 0)).toBeGreaterThanOrEqual(0);
      expect(wait - (least[index] ?? 0)).toBeLessThanOrEqual(1);
    });
    site.site.change({ clock: { at: new Date(at).toISOString() }, licenseApi: null });
    await site.check();
    const { notBefore } = await site.purchases();
    expect(Date.parse(String(notBefore)) - at).toBe(310_000);
  });
});
