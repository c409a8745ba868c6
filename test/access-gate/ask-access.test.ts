import type { askAccess as AskAccess } from '../../src/access-gate/ask-access';
import { DAY } from '../../src/rules/instant';

const full = { access: 'full', reason: 'subscription-running' };
const none = { access: 'none', reason: 'subscription-ended' };

/** What the function answers from now on; an error when it cannot be asked. */
let answer: unknown;
let asked: number;
let askAccess: typeof AskAccess;

beforeEach(async () => {
  jest.useFakeTimers({ now: Date.parse('2026-06-05T00:00:00.000Z') });
  jest.spyOn(console, 'warn').mockImplementation();
  asked = 0;
  const callBridge = (command: string) => {
    asked += 1;
    if (command !== 'invoke') throw new Error(`the gate asked the bridge to ${command}`);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  Object.assign(globalThis, { __bridge: { callBridge } });
  // A page of its own for each test: a page keeps its last answer.
  await jest.isolateModulesAsync(async () => {
    ({ askAccess } = await import('../../src/access-gate/ask-access'));
  });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, '__bridge');
});

const later = (milliseconds: number) => {
  jest.setSystemTime(Date.now() + milliseconds);
};

test('all gates that are drawn together ask once', async () => {
  answer = full;
  const answers = await Promise.all([askAccess(), askAccess(), askAccess()]);
  expect(answers).toEqual(Array(3).fill({ decision: full, isLastKnown: false }));
  expect(asked).toBe(1);
});

test('a gate that is drawn a minute later asks again', async () => {
  answer = full;
  await askAccess();
  answer = none;
  later(59_999);
  expect((await askAccess())?.decision).toEqual(full);
  later(1);
  expect((await askAccess())?.decision).toEqual(none);
});

test.each([
  ['just before 15 days', 15 * DAY - 1, { decision: full, isLastKnown: true }],
  ['at 15 days', 15 * DAY, null],
])('the last answer stands in for one that cannot be had, until %s', async (_, age, expected) => {
  answer = full;
  await askAccess();
  answer = new Error('no network');
  later(age);
  expect(await askAccess()).toEqual(expected);
});

test.each([[undefined], [{}], ['full'], [{ access: 'some', reason: 'x' }], [{ access: 'full' }]])(
  'what is no decision counts as no answer: %j',
  async (other) => {
    answer = other;
    expect(await askAccess()).toBeNull();
  },
);

test('an answer counts that comes after a later question has failed', async () => {
  let late: (decision: object) => void = () => undefined;
  answer = new Promise((resolve) => (late = resolve));
  const first = askAccess();
  later(60_000);
  answer = new Error('no network');
  expect(await askAccess()).toBeNull();
  late(full);
  expect(await first).toEqual({ decision: full, isLastKnown: false });
});

test('without an answer, ever, nothing is known; the next gate asks at once', async () => {
  answer = new Error('no network');
  expect(await askAccess()).toBeNull();
  answer = full;
  expect(await askAccess()).toEqual({ decision: full, isLastKnown: false });
});
