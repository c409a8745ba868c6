import { intercept, recordRequests } from './intercept';
import {
  evaluation,
  familyOf,
  idOf,
  isLicenseApi,
  openPurchasesSite,
  subscription,
  type PurchasesSite,
} from './purchases-site';

let site: PurchasesSite;
const open = (...given: Parameters<typeof openPurchasesSite>) => {
  site = openPurchasesSite(...given);
};
afterEach(() => site.dispose());

describe('a family of thirty', () => {
  beforeEach(() => {
    open(familyOf(30));
    site.say({ 1: subscription(), 15: subscription(), 29: evaluation });
  });

  test('is asked for in four calls, each when Atlassian allows it, and told once', async () => {
    const started = await site.check();
    expect(started).toMatchObject({
      ok: true,
      value: {
        purchases: {
          last: null,
          underWay: { asked: 10, of: 30, goesOnAt: '2026-06-05T00:05:10.000Z' },
        },
      },
    });
    const asked: (number | undefined)[] = [];
    for (const time of ['00:05:10', '00:10:20', '00:15:30']) {
      expect(site.queued()).toHaveLength(1);
      site.at(time);
      await site.deliver();
      asked.push((await site.purchases()).underWay?.asked);
    }
    expect(asked).toEqual([19, 28, undefined]);
    expect(site.queued()).toEqual([]);
    expect(site.told()).toEqual([{ source: 'admin', told: 'updated: App 1, App 15, App 29' }]);
    expect((await site.purchases()).last?.check).toMatchObject({ asked: 30, of: 30 });
    expect((await site.purchases()).answers).toHaveLength(30);
  });

  test('another admin sees how far it is, and goes on with it when it stopped', async () => {
    await site.check();
    expect(await site.check()).toEqual({
      ok: false,
      problem: { code: 'check-under-way', notBefore: '2026-06-05T00:05:10.000Z' },
    });
    site.at('03:00:00');
    expect(await site.check()).toMatchObject({
      ok: true,
      value: { purchases: { underWay: { asked: 19 } } },
    });
  });

  test('the hourly job goes on with it too', async () => {
    await site.check();
    for (const time of ['01:00:00', '02:00:00', '03:00:00']) {
      site.at(time);
      await site.job();
    }
    expect(site.told()).toMatchObject([{ source: 'admin' }]);
    expect((await site.purchases()).last?.check).toMatchObject({ asked: 30 });
  });

  test('a later call that fails is tried again, and the third time ends it', async () => {
    await site.check();
    site.site.change({ licenseApi: { kind: 'status', status: 500 } });
    for (const time of ['00:06:00', '00:20:00', '00:50:00']) {
      expect((await site.purchases()).underWay).toMatchObject({ asked: 10 });
      site.at(time);
      await site.deliver();
    }
    expect(site.told()).toMatchObject([{ told: 'failed: App 1' }]);
    const { answers, last } = await site.purchases();
    expect(answers).toHaveLength(10);
    expect(last?.check).toMatchObject({ asked: 10, of: 30 });
  });

  test('and is gone on with after a call that fails once', async () => {
    await site.check();
    site.site.change({ licenseApi: { kind: 'status', status: 429, retryAfter: 400 } });
    site.at('00:06:00');
    await site.deliver();
    site.site.change({ licenseApi: null });
    for (const time of ['00:15:00', '00:25:00', '00:35:00']) {
      site.at(time);
      await site.deliver();
    }
    expect((await site.purchases()).last?.check).toMatchObject({ outcome: 'updated', asked: 30 });
  });

  test('an event that comes early, or several at once, call once', async () => {
    await site.check();
    const requests = recordRequests();
    site.at('00:05:00');
    await site.goOn();
    site.at('00:05:10');
    await Promise.all([site.goOn(), site.goOn(), site.deliver()]);
    expect(requests().filter(isLicenseApi)).toHaveLength(1);
  });

  test('the job asks for those of which was told longest ago, so that all are asked for in turn', async () => {
    for (const time of ['00:00:00', '01:00:00', '02:00:00', '03:00:00']) {
      site.at(time);
      await site.job();
    }
    expect((await site.purchases()).answers).toHaveLength(30);
    expect(site.told().map(({ told }) => told)).toEqual([
      'updated: App 1',
      'updated: App 15',
      'updated: App 29',
    ]);
  });

  test('an app that is taken out of the family is not asked for any more', async () => {
    await site.check();
    const stored = site.stored('license-answer')[0]?.value;
    await site.dispose();
    open(familyOf(4));
    await site.store('license-answer', stored);
    site.at('00:06:00');
    await site.job();
    expect(site.told()).toEqual([{ source: 'admin', told: 'updated: App 1' }]);
  });

  test('apps that are never told keep the job from no others', async () => {
    const refused = Object.fromEntries(
      [2, 3, 4, 5, 6, 7, 8, 9, 10].map((app) => [app, { kind: 'missing' } as const]),
    );
    site.say({ ...refused, 29: subscription() });
    for (let hour = 0; hour < 8; hour += 1) {
      site.at(`0${String(hour)}:30:00`);
      await site.job();
    }
    expect((await site.purchases()).answers).toHaveLength(30 - 9);
  });

  test.each(['the job', 'a check'])(
    'nor do apps for which Atlassian refuses the whole question: %s',
    async (who) => {
      const undo = intercept((path, real) =>
        isLicenseApi(path) && path.includes(idOf(12))
          ? Promise.resolve(new Response('{"code":403}', { status: 403 }))
          : real(),
      );
      if (who === 'a check') await site.check();
      for (let hour = 1; hour < 10; hour += 1) {
        site.at(`0${String(hour)}:30:00`);
        await site.job();
      }
      undo();
      const told = (await site.purchases()).answers.map(({ appId }) => appId);
      // Nine are asked for at once.
      expect(told.length).toBeGreaterThanOrEqual(30 - 9);
      expect(told).not.toContain(idOf(12));
      const outcomes = site.told().map(({ told }) => told.split(':')[0]);
      if (who === 'a check') expect(outcomes[0]).toBe('updated');
    },
  );

  test('a wait that is longer than the queue can delay is gone on with by the queue too', async () => {
    await site.check();
    site.site.change({ licenseApi: { kind: 'status', status: 429 } });
    site.at('00:06:00');
    await site.deliver();
    site.site.change({ licenseApi: null });
    for (const time of ['00:21:00', '00:36:00', '00:51:00', '00:53:00']) {
      expect(site.queued()).toHaveLength(1);
      site.at(time);
      await site.deliver();
    }
    expect((await site.purchases()).underWay).toMatchObject({ asked: 19 });
  });

  test('a check whose clock was set back goes on now', async () => {
    await site.check();
    site.site.change({ clock: { at: '2026-01-01T00:00:00.000Z' } });
    expect((await site.purchases()).underWay).toMatchObject({
      goesOnAt: '2026-01-01T00:00:00.000Z',
    });
  });

  test('keeps who checks where the report of personal data sees it, and nowhere else', async () => {
    await site.check();
    expect(site.stored('author:').map(({ key }) => key)).toEqual([
      expect.stringMatching(/^author:check-/),
    ]);
    const [stored] = site.stored('license-answer');
    expect(JSON.stringify(stored)).not.toContain('accountId');
    for (const time of ['00:06:00', '00:12:00', '00:18:00']) {
      site.at(time);
      await site.deliver();
    }
    expect(site.stored('author:').map(({ key }) => key)).toEqual([
      expect.stringMatching(/^author:0000/),
    ]);
  });
});
