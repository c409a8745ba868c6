import * as v from 'valibot';
import { openTestServer } from './open-test-server';

const { ask, invoke, reset, close } = openTestServer();
beforeEach(reset);
afterAll(close);

const lastCalls = async (count: number) => {
  const { answer } = await ask('GET', '/__site/calls');
  return v.parse(v.array(v.unknown()), answer).slice(0, count);
};

const loggedCalls = v.array(
  v.object({ logLines: v.array(v.object({ level: v.string(), text: v.string() })) }),
);

/** A payload of so many bytes. */
const text = (bytes: number) => ({ text: 'x'.repeat(bytes - JSON.stringify({ text: '' }).length) });

const tooLarge = (what: string, most: number) => ({
  ok: false,
  error: { message: `${what} has ${String(most + 1)} bytes; ${String(most)} are allowed` },
});

describe('an invocation', () => {
  test('reaches the function and the store, and is counted', async () => {
    expect(await invoke('write', { key: 'a', value: 1 })).toEqual({ ok: true, result: 'written' });
    expect(await invoke('read', { key: 'a' })).toEqual({ ok: true, result: 1 });
    expect(await lastCalls(2)).toMatchObject([
      { app: 'counter', moduleKey: 'counter-admin', functionKey: 'read', invocations: 1, ok: true },
      { functionKey: 'write', ok: true, kvsRequests: 1, restRequests: 0, bytesRead: 0 },
    ]);
  });

  test("sees the site's time in every way of asking", async () => {
    const at = Date.parse('2026-06-05T09:00:00.000Z');
    expect(await invoke('dates')).toEqual({
      ok: true,
      result: {
        fromNow: at,
        fromConstructor: at,
        fromCall: at,
        ofText: '2020-02-29T00:00:00.000Z',
        isDate: true,
      },
    });
  });

  test('hands its console lines to the call', async () => {
    await invoke('log');
    expect(await lastCalls(1)).toMatchObject([
      { logLines: [{ level: 'warn', text: 'counted { to: 3 }' }] },
    ]);
  });

  test.each([
    ['throws', 'throw', 'the counter broke'],
    ['is not defined', 'nope', "Resolver has no definition for 'nope'."],
    ['ends its process', 'die', 'The function process ended'],
    ['never answers', 'hang', 'The function took longer than 1 s'],
  ])('that %s is an error, and the next one works', async (_, functionKey, message) => {
    expect(await invoke(functionKey)).toEqual({ ok: false, error: { message } });
    expect(await invoke('read', { key: 'a' })).toMatchObject({ ok: true });
  });

  test.each([
    ['a payload of 500 KB', 'length', text(500 * 1024), { ok: true }],
    ['a payload over it', 'length', text(500 * 1024 + 1), tooLarge('The payload', 512_000)],
    ['an answer of 5 MB', 'answer-of', { bytes: 5 * 1024 * 1024 }, { ok: true }],
    [
      'an answer over it',
      'answer-of',
      { bytes: 5 * 1024 * 1024 + 1 },
      tooLarge('The answer', 5_242_880),
    ],
  ])('with %s', async (...given) => {
    const [, functionKey, payload, answer] = given;
    expect(await invoke(functionKey, payload)).toMatchObject(answer);
  });

  test.each([
    ['100 lines', { lines: 100, length: 1 }, 100, 'x'],
    ['101 lines', { lines: 101, length: 1 }, 101, 'Atlassian keeps no more than 100 lines'],
    ['200 KB', { lines: 2, length: 100 * 1024 }, 2, 'x'],
    ['more bytes', { lines: 9, length: 100 * 1024 }, 3, 'Atlassian keeps no more than 100 lines'],
  ])('keeps %s of log', async (...given) => {
    const [, payload, lines, last] = given;
    await invoke('log-lines', payload);
    const [call] = v.parse(loggedCalls, (await ask('GET', '/__site/calls')).answer);
    expect(call?.logLines).toHaveLength(lines);
    expect(call?.logLines.at(-1)?.text.startsWith(last)).toBe(true);
  });

  test.each([
    ['an unknown module', 'nope', 'unknown-module'],
    ['a module without a resolver', 'counter-about', 'no-resolver'],
  ])('of %s is not found', async (_, moduleKey, code) => {
    const { status, answer } = await ask('POST', '/__invoke', { moduleKey, functionKey: 'read' });
    expect({ status, answer }).toMatchObject({ status: 404, answer: { code } });
  });

  test('of an emptied storage starts anew', async () => {
    await invoke('write', { key: 'a', value: 1 });
    expect((await ask('DELETE', '/__site/storage')).status).toBe(204);
    expect(await invoke('read', { key: 'a' })).toEqual({ ok: true });
  });
});

describe('the context of a module', () => {
  test('is what the bridge gives, with the license that a browser sees', async () => {
    const license = { active: true, capabilitySet: 'capabilityAdvanced', type: 'commercial' };
    await ask('PUT', '/__site', { license, theme: 'dark', timeZone: 'Europe/Berlin' });
    expect((await ask('GET', '/__context/counter-admin')).answer).toMatchObject({
      accountId: '712020:10ca1517-0000-4000-8000-00000000000a',
      license: { active: true, type: 'commercial' },
      environmentType: 'PRODUCTION',
      moduleKey: 'counter-admin',
      locale: 'en-US',
      timezone: 'Europe/Berlin',
      siteUrl: 'http://localhost:4000',
      theme: { colorMode: 'dark' },
      extension: { type: 'jira:adminPage' },
    });
  });

  test('has neither account nor license when there is none', async () => {
    await ask('PUT', '/__site', { user: 'anonymous' });
    const { answer } = await ask('GET', '/__context/counter-banner');
    expect(answer).not.toHaveProperty('accountId');
    expect(answer).not.toHaveProperty('license');
  });
});

test('a page can ask a product as the current user', async () => {
  const path = '/rest/api/3/mypermissions?permissions=ADMINISTER';
  const asked = { product: 'jira', path, method: 'GET' };
  expect((await ask('POST', '/__product', asked)).answer).toMatchObject({ status: 200 });
  await ask('PUT', '/__site', { user: 'anonymous' });
  expect((await ask('POST', '/__product', asked)).answer).toMatchObject({ status: 401 });
});

test('the last 50 calls are kept until they are cleared', async () => {
  for (let call = 0; call < 51; call += 1) await invoke('read', { key: String(call) });
  expect(await lastCalls(60)).toHaveLength(50);
  expect((await ask('DELETE', '/__site/calls')).status).toBe(204);
  expect(await lastCalls(60)).toEqual([]);
});
