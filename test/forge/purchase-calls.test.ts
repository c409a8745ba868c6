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
