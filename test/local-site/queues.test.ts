import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AsyncEvent, Queue } from '@forge/events';
import { readApp } from '../../local-site/platform/manifest';
import { openSite } from '../../local-site/platform/site';
import { counterApp } from './counter-site';
import { numbered, openQueueSite } from './queue-site';

let open: ReturnType<typeof openQueueSite>;
beforeEach(() => {
  open = openQueueSite();
});
afterEach(() => open.dispose());

const second = 1_000;
const pushedAt = '2026-06-05T09:00:00.000Z';

const numbers = (events: AsyncEvent[]) => events.map(({ body }) => body.number);

test('an event is handed to the consumer of its queue', async () => {
  const { jobId } = await open.push(numbered(1));
  expect(open.queued()).toEqual([
    { queue: 'counting', body: { number: 1 }, dueAt: Date.parse(pushedAt) },
  ]);
  const { events, outcomes } = await open.deliverCounting();
  expect(events).toEqual([
    { queueName: 'counting', jobId, eventId: `${jobId}#0`, body: { number: 1 } },
  ]);
  expect(outcomes).toEqual(['done']);
  expect(open.queued()).toEqual([]);
});

test('events come when they are due, in the order in which they are', async () => {
  await open.push([numbered(1, 900), numbered(2, 5), numbered(3), numbered(4)]);
  expect(numbers((await open.deliverCounting()).events)).toEqual([3, 4]);
  open.pass(5 * second - 1);
  expect(numbers((await open.deliverCounting()).events)).toEqual([]);
  open.pass(1);
  expect(numbers((await open.deliverCounting()).events)).toEqual([2]);
  expect(open.waits()).toEqual([895 * second]);
  open.site.change({ clock: { at: '2026-07-01T00:00:00.000Z' } });
  expect(numbers((await open.deliverCounting()).events)).toEqual([1]);
});

test('what a consumer pushes comes with the others, if it is due', async () => {
  await open.push(numbered(3));
  const { events } = await open.deliverCounting(async ({ body }) => {
    const left = Number(body.number) - 1;
    if (left > 0) await new Queue({ key: 'counting' }).push(numbered(left, left === 1 ? 310 : 0));
  });
  expect(numbers(events)).toEqual([3, 2]);
  expect(open.waits()).toEqual([310 * second]);
});

test('an app that never ends pushing is stopped after a hundred', async () => {
  await open.push(numbered(1));
  const { events } = await open.deliverCounting(() =>
    new Queue({ key: 'counting' }).push(numbered(1)),
  );
  expect(events).toHaveLength(100);
});

test('a consumer without a function in the test is missed', async () => {
  await open.push(numbered(1));
  await expect(open.deliver({})).rejects.toThrow('No function for counter-queue');
});

test('the older kind of consumer gets a call', async () => {
  const { jobId } = await open.push(numbered(1), 'counting-as-before');
  const calls: unknown[] = [];
  await open.deliver({ 'counter-old-queue': (call) => calls.push(call) });
  expect(calls).toMatchObject([
    { call: { functionKey: 'from-queue', payload: { number: 1 }, jobId } },
  ]);
});

describe('a push is refused', () => {
  test('to a queue without a consumer', async () => {
    await expect(open.push(numbered(1), 'nope')).rejects.toThrow(
      'No consumer of the manifest names the queue nope',
    );
  });

  const raw = (payload: unknown) =>
    open.inCall(async () => {
      const path = '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}';
      const body = JSON.stringify({ queueName: 'counting', jobId: 'job', payload });
      const response = await globalThis.__forge_fetch__(
        { type: 'fpp', provider: 'app', remote: 'stargate' },
        path,
        { method: 'POST', body },
      );
      return response.status;
    });

  test.each([
    ['without events', [], 400],
    ['of 51 events', Array.from({ length: 51 }, () => numbered(1)), 400],
    ['with a delay of 901 seconds', [numbered(1, 901)], 400],
    ['with a body that is no object', [{ body: 7 }], 400],
    ['of more than 200 KB', [{ body: { text: 'x'.repeat(200 * 1024) } }], 413],
  ])('%s, also when the SDK lets it through', async (_, payload, status) => {
    expect(await raw(payload)).toBe(status);
    expect(open.queued()).toEqual([]);
  });

  test.each([
    ['rate-limited', 'Too many requests.', 0],
    ['failed', 'An internal error occurred', 0],
    ['lost-before', 'no answer to POST /webhook/queue/publish', 0],
    ['lost-after', 'no answer to POST /webhook/queue/publish', 1],
  ] as const)('when it is %s', async (fault, message, queued) => {
    open.faults.set([{ fault }]);
    await expect(open.push(numbered(1))).rejects.toThrow(message);
    expect(open.queued()).toHaveLength(queued);
  });
});

describe('a job', () => {
  const stats = (jobId: string) =>
    open.inCall(() => new Queue({ key: 'counting' }).getStats(jobId));

  test('tells how far it is', async () => {
    const { jobId } = await open.push([numbered(1), numbered(2), numbered(3, 60)]);
    expect(await stats(jobId)).toEqual({ success: 0, inProgress: 3, failed: 0 });
    await open.deliverCounting(({ body }) => {
      if (body.number === 2) throw new Error('broke');
    });
    expect(await stats(jobId)).toEqual({ success: 1, inProgress: 2, failed: 0 });
  });

  test('is cancelled, also while one of its events is delivered', async () => {
    const { jobId } = await open.push([numbered(1), numbered(2)]);
    const { events, outcomes } = await open.deliverCounting(async () => {
      await new Queue({ key: 'counting' }).cancel(jobId);
      throw new Error('broke');
    });
    expect(numbers(events)).toEqual([1]);
    expect(outcomes).toEqual(['dropped']);
    expect(open.queued()).toEqual([]);
  });

  test('that is not there cannot be asked or cancelled', async () => {
    const words = 'The job nope was not found for the queue counting.';
    const queue = new Queue({ key: 'counting' });
    await expect(open.inCall(() => queue.getStats('nope'))).rejects.toThrow(words);
    await expect(open.inCall(() => queue.cancel('nope'))).rejects.toThrow(words);
  });
});

test('a reinstall forgets what waits', async () => {
  await open.push(numbered(1));
  open.site.empty();
  expect(open.queued()).toEqual([]);
});

test('what waits outlives the process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'queues-'));
  const openAgain = () => openSite('local', [readApp(counterApp)], { folder });
  const before = openAgain();
  const { queues, now } = before.apps[0];
  const event = { id: 'job#0', queue: 'counting', jobId: 'job', body: { number: 1 }, retry: null };
  queues.push([{ ...event, pushedAt: now(), dueAt: now() }]);
  const left = queues.waiting();
  await before.close();
  const after = openAgain();
  expect(after.apps[0].queues.waiting()).toEqual(left);
  await after.close();
  rmSync(folder, { recursive: true });
});
