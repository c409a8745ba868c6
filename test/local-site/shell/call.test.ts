import { type Call, callsSince, costOf } from '../../../local-site/shell/site/call';
import { costOfViews } from '../../../local-site/shell/site/view-cost';
import { assumed, prices } from '../../../local-site/platform/prices';

const callOf = (id: string, ms: number): Call => ({
  id,
  moduleKey: 'license-jira',
  functionKey: 'standing',
  ms,
  kvsRequests: 2,
  kvsReads: 1,
  kvsWrites: 1,
  restRequests: 1,
  bytesRead: 300,
  billedBytesRead: 260,
  memoryMB: 256,
  faults: 1,
  bytesWritten: 40,
  ok: true,
  logLines: [],
});

const calls = [callOf('third', 5), callOf('second', 10), callOf('first', 20)];

test.each([
  ['first', ['third', 'second']],
  ['third', []],
  [undefined, ['third', 'second', 'first']],
  ['long forgotten', ['third', 'second', 'first']],
])('since %s: %j', (id, expected) => {
  expect(callsSince(calls, id).map((call) => call.id)).toEqual(expected);
});

test('calls add up, and no call costs nothing', () => {
  const cost = { kvsRequests: 6, restRequests: 3, bytesRead: 900, bytesWritten: 120 };
  expect(costOf(calls)).toEqual({ ...cost, ms: 35, faults: 3 });
  expect(costOf([]).ms).toBe(0);
});

describe('a thousand views', () => {
  test('that make no call cost nothing', () => {
    expect(Object.values(costOfViews(1_000, []))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('cost what their calls do, a thousand times', () => {
    const gigabyteSeconds = (assumed.perCall + 3 * assumed.perRequest) * 0.25;
    const dollars =
      3_000 *
      (gigabyteSeconds * prices.perGbSecond +
        (260 / 1e9) * prices.perGbRead +
        (40 / 1e9) * prices.perGbWritten);
    expect(costOfViews(1_000, calls)).toEqual({
      invocations: 3_000,
      kvsReads: 3_000,
      kvsWrites: 3_000,
      restRequests: 3_000,
      billedBytes: 900_000,
      dollars: expect.closeTo(dollars, 10) as unknown,
    });
  });
});
