import { type Call, callsSince, costOf } from '../../../local-site/shell/site/call';

const callOf = (id: string, ms: number): Call => ({
  id,
  moduleKey: 'license-jira',
  functionKey: 'standing',
  ms,
  kvsRequests: 2,
  restRequests: 1,
  bytesRead: 300,
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
