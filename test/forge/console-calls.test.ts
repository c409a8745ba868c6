import { consoleCalls, consoleCallsIn, type ConsoleCall } from './console-calls';

/** What runs in a reader's browser: its console shows the reader what the reader was sent. */
const inBrowsers = /^(?:access-gate|notices|notes)\//;

/** Values that say nothing of anybody: codes of ours, HTTP statuses, and what errors are called. */
const codes = [
  'product',
  'String(status)',
  'observed.problem.code',
  'appended.problem.code',
  'errorCode(error)',
];

/** Whether all that a line can hold is the words of the source and codes. */
const saysOnlyCodes = ({ line, values }: ConsoleCall): boolean =>
  line !== null && values.every((value) => codes.includes(value));

test('functions write nothing to the log but words of their own and codes', () => {
  const calls = consoleCalls().filter(({ file }) => !inBrowsers.test(file));
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.filter((call) => !saysOnlyCodes(call))).toEqual([]);
});

test.each([
  ['an error as it is', "console.warn('it failed', error);"],
  ['only an error', 'console.error(error);'],
  ['words of an error', 'console.warn(`it failed: ${error.message}`);'],
  ['an account', "console.warn('not written', accountId);"],
  ['a console that is handed on', 'void work().catch(console.error);'],
  ['a console by another name', 'const { warn } = console;'],
])('a line with %s is found out', (_, source) => {
  const [call, ...others] = consoleCallsIn('a.ts', source);
  expect(others).toEqual([]);
  expect(call && saysOnlyCodes(call)).toBe(false);
});

test('a line of words and codes is not', () => {
  const [call] = consoleCallsIn('a.ts', 'console.warn(`${product} said ${String(status)}`);');
  expect(call && saysOnlyCodes(call)).toBe(true);
  expect(call?.line?.test('jira said 500')).toBe(true);
});
