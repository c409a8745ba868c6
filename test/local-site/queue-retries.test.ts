import { asApp, route } from '@forge/api';
import { InvocationError, InvocationErrorCode, QueueResponse } from '@forge/events';
import { numbered, openQueueSite } from './queue-site';

let open: ReturnType<typeof openQueueSite>;
beforeEach(() => {
  open = openQueueSite();
});
afterEach(() => open.dispose());

const second = 1_000;
const hour = 3_600 * second;
const pushedAt = '2026-06-05T09:00:00.000Z';
const retryReason = InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED;

describe('an event comes again', () => {
  test('later and later when its function fails, until a day is over', async () => {
    await open.push(numbered(1));
    const gaps: number[] = [];
    let last: string[] = [];
    let attempts = 0;
    while (open.queued().length > 0) {
      const wait = open.waits()[0] ?? 0;
      gaps.push(wait / second);
      open.pass(wait);
      ({ outcomes: last } = await open.deliverCounting(() => {
        throw new Error('broke');
      }));
      attempts += 1;
    }
    expect(gaps.slice(0, 13)).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
    expect(last).toEqual(['dropped']);
    expect(open.site.now() - Date.parse(pushedAt)).toBeLessThanOrEqual(24 * hour);
    expect(attempts).toBeGreaterThan(90);
  });

  test('with what is known of its retry', async () => {
    await open.push(numbered(1));
    const { delivered } = await open.deliverCounting(() => {
      throw new Error('broke');
    });
    expect(delivered).toMatchObject([{ outcome: 'comes-again', error: new Error('broke') }]);
    open.pass(second);
    const { events } = await open.deliverCounting();
    expect(events).toMatchObject([
      {
        body: { number: 1 },
        retryContext: {
          retryCount: 1,
          retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
          retryData: null,
          retentionWindow: { startTime: pushedAt, remainingTimeMs: 24 * hour - second },
        },
      },
    ]);
  });

  test.each([
    ['when it asks for a time', () => new InvocationError({ retryAfter: 310, retryReason }), 310],
    [
      '15 minutes later at most',
      () => new InvocationError({ retryAfter: 5_000, retryReason }),
      900,
    ],
    ['at once, without a time', () => new InvocationError(), 1],
    [
      'as the older kind of consumer asks',
      () => {
        const response = new QueueResponse();
        response.retry();
        return response;
      },
      1,
    ],
  ])('%s', async (_, answer, seconds) => {
    await open.push(numbered(1));
    expect((await open.deliverCounting(answer)).outcomes).toEqual(['comes-again']);
    expect(open.waits()).toEqual([seconds * second]);
  });

  test('with the reason and the data that it gave', async () => {
    await open.push(numbered(1));
    const options = { retryAfter: 5, retryReason, retryData: { page: 3 } };
    await open.deliverCounting(() => new InvocationError(options));
    open.pass(5 * second);
    const { events } = await open.deliverCounting();
    expect(events).toMatchObject([{ retryContext: { retryReason, retryData: { page: 3 } } }]);
  });

  test('when the platform ends its function, although it had its effect', async () => {
    await open.push(numbered(1));
    open.faults.set([{ fault: 'killed-after' }]);
    const ask = () => asApp().requestAtlassian(route`/app/report-accounts`);
    expect((await open.deliverCounting(ask)).outcomes).toEqual(['comes-again']);
    open.pass(second);
    expect((await open.deliverCounting()).outcomes).toEqual(['done']);
  });
});
