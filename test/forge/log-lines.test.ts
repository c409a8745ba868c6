import { format } from 'node:util';
import { isFullRun } from '../is-full-run';
import { isJsonObject } from '../../src/wire/json';
import { consoleCalls } from './console-calls';
import { openLoggedSite } from './logged-story';

type ForgeFetch = typeof globalThis.__forge_fetch__;
type Request = { path: string; body: string };
type Way = 'refuses' | 'fails' | 'fails without a form' | 'answers no JSON' | 'is not reached';

const isOf =
  (end: string, key = '') =>
  ({ path, body }: Request) =>
    path.endsWith(end) && body.includes(key);

/** Requests of which each kind leads to words in the log when it fails; `npm test` has them fail in one way. */
const targets: { name: string; isMeant: (request: Request) => boolean; way: Way }[] = [
  { name: 'nothing', isMeant: () => false, way: 'refuses' },
  { name: 'the digest’s write', isMeant: isOf('/set', 'standing:digest'), way: 'fails' },
  { name: 'the log’s write', isMeant: isOf('/set', 'standing:log:'), way: 'refuses' },
  { name: 'the log', isMeant: isOf('/get', 'standing:log:'), way: 'is not reached' },
  { name: 'the digest', isMeant: isOf('/get', 'standing:digest'), way: 'answers no JSON' },
  { name: 'the query', isMeant: isOf('/query'), way: 'fails without a form' },
  { name: 'the authors’ write', isMeant: isOf('/batch/set'), way: 'refuses' },
  { name: 'the batch', isMeant: isOf('/batch/get'), way: 'fails' },
  { name: 'the queue', isMeant: ({ body }) => body.includes('queueName'), way: 'is not reached' },
  {
    name: 'the License API',
    isMeant: ({ path }) => path.includes('/license'),
    way: 'is not reached',
  },
  {
    name: 'the product',
    isMeant: ({ path }) => path.includes('/rest/') && !path.includes('permission'),
    way: 'answers no JSON',
  },
  { name: 'the property', isMeant: ({ path }) => path.includes('app/properties'), way: 'refuses' },
  { name: 'every other request', isMeant: () => (odd = !odd), way: 'fails' },
  { name: 'everything', isMeant: () => true, way: 'is not reached' },
];
let odd = false;

/** How they fail: each says again all that there is to know. */
const failures: [way: Way, fail: (told: string) => Response][] = [
  ['refuses', (told) => answer(400, { code: 'REFUSED', message: told, context: { told } })],
  ['fails', (told) => answer(500, { code: told, message: told, told })],
  ['fails without a form', (told) => new Response(told, { status: 503, statusText: 'Down' })],
  ['answers no JSON', (told) => new Response(told)],
  [
    'is not reached',
    (told) => {
      throw Object.assign(new TypeError(told, { cause: new Error(told) }), {
        name: told,
        code: told,
      });
    },
  ],
];

const answer = (code: number, body: object) => new Response(JSON.stringify(body), { status: code });

const lines: string[] = [];
const secrets = new Set<string>();

/** Answers the requests that are meant with a failure, while something is done. */
const failing = async (
  fails: (request: Request) => Response | null,
  work: () => Promise<unknown>,
): Promise<void> => {
  const original: ForgeFetch = globalThis.__forge_fetch__;
  globalThis.__forge_fetch__ = async (meta, path, init) => {
    const body = typeof init?.body === 'string' ? init.body : '';
    return fails({ path, body }) ?? original(meta, path, init);
  };
  try {
    await work();
  } finally {
    globalThis.__forge_fetch__ = original;
  }
};

beforeAll(() => {
  for (const method of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const)
    jest.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      lines.push(format(...words));
    });
});

afterAll(() => {
  jest.restoreAllMocks();
});

const runs = targets.flatMap(({ way, ...target }) =>
  failures
    .filter(([name]) => name === way || (isFullRun && target.name !== 'nothing'))
    .map(([name, fail]) => ({ ...target, way: name, fail })),
);

test.each(runs)('$name $way', async ({ name, isMeant, fail }) => {
  for (const mark of ['1', '2']) {
    const site = await openLoggedSite(mark);
    for (const secret of site.untold) secrets.add(secret);
    const told = (request: Request) =>
      `${request.path} ${request.body} ${[...secrets].join(' ')} ${site.secrets.code}`;
    const failed: string[] = [];
    await failing(
      (request) => (isMeant(request) ? fail(told(request)) : null),
      async () => {
        for (const [step, act] of site.steps) {
          const answer = await act().catch(() => 'failed');
          const isRefused = isJsonObject(answer) && answer.ok === false;
          if (answer === 'failed' || isRefused !== step.startsWith('refuses')) failed.push(step);
        }
      },
    );
    if (name === 'nothing') expect(failed).toEqual([]);
    await site.dispose();
  }
});

const leaks = (said: string[]) =>
  said.filter((line) => [...secrets].some((secret) => line.includes(secret)));

test('nothing that was written to the log tells of purchases, people, sites or codes', () => {
  expect(leaks(lines)).toEqual([]);
});

test('a line that does is found out', () => {
  expect(secrets.size).toBeGreaterThan(20);
  for (const secret of secrets) expect(leaks([`it was ${secret}.`])).toHaveLength(1);
});

test('every line that the functions can write was written', () => {
  const functions = ['forge', 'gate', 'resolvers', 'kit', 'codes', 'wire'];
  const calls = functions.flatMap(consoleCalls);
  const unheard = calls.filter(({ line }) => !lines.some((said) => line?.test(said)));
  expect(calls.length).toBeGreaterThan(9);
  expect(unheard).toEqual([]);
});
