import * as v from 'valibot';
import { openTestServer } from './open-test-server';

const { ask, invoke, reset, close } = openTestServer();
beforeEach(reset);
afterAll(close);

const lastCalls = async (count: number) => {
  const { answer } = await ask('GET', '/__site/calls');
  return v.parse(v.array(v.unknown()), answer).slice(0, count);
};

describe('an invocation', () => {
  test('reaches the function and the store, and is counted', async () => {
    expect(await invoke('write', { key: 'a', value: 1 })).toEqual({ ok: true, result: 'written' });
    expect(await invoke('read', { key: 'a' })).toEqual({ ok: true, result: 1 });
    expect(await lastCalls(2)).toMatchObject([
      { moduleKey: 'counter-admin', functionKey: 'read', ok: true, kvsRequests: 1 },
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

  test('with a payload over 500 KB is refused', async () => {
    expect(await invoke('write', { key: 'a', value: 'x'.repeat(500 * 1024) })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('512000 are allowed') as unknown },
    });
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
  const asked = { product: 'jira', path, method: 'GET', headers: {} };
  expect((await ask('POST', '/__product', asked)).answer).toMatchObject({ status: 200 });
  await ask('PUT', '/__site', { user: 'anonymous' });
  expect((await ask('POST', '/__product', asked)).answer).toMatchObject({ status: 401 });
});
