import * as v from 'valibot';
import { maxOpenSites } from '../../local-site/server/open-sites';
import { openTestServer } from './open-test-server';

const { on, close } = openTestServer();
const [one, other] = [on('one.localhost'), on('other.localhost')];
beforeEach(async () => {
  await one.reset();
  await other.reset();
});
afterAll(close);

const shownBy = async (site: typeof one) => (await site.ask('GET', '/__site')).answer;
const placeSchema = v.object({ cloudId: v.string(), siteUrl: v.string(), accountId: v.string() });
const placeOf = async (site: typeof one) =>
  v.parse(placeSchema, (await site.ask('GET', '/__context/counter-admin')).answer);

describe.each([
  ['one', one, other],
  ['the other', other, one],
])('what happens on %s', (_, here, there) => {
  test('is stored there only', async () => {
    await there.invoke('write', { key: 'kept', value: 'there' });
    await here.invoke('write', { key: 'kept', value: 'here' });
    await here.invoke('write', { key: 'more', value: 1 });
    expect(await there.invoke('read', { key: 'kept' })).toEqual({ ok: true, result: 'there' });
    await here.ask('DELETE', '/__site/storage');
    expect(await there.invoke('read', { key: 'kept' })).toEqual({ ok: true, result: 'there' });
    expect((await there.ask('GET', '/__site/storage')).answer).toMatchObject([{ key: 'kept' }]);
  });

  test('is set there only', async () => {
    const before = await shownBy(there);
    await here.ask('PUT', '/__site', {
      scenario: 'quote-open',
      user: 'user',
      theme: 'dark',
      locale: 'de-DE',
      timeZone: 'Asia/Tokyo',
      queryLagMs: 0,
    });
    expect(await shownBy(there)).toEqual(before);
    await here.ask('PUT', '/__site', { locale: 'en-US', timeZone: 'UTC', queryLagMs: 5_000 });
  });

  test('is counted there only', async () => {
    await here.invoke('log');
    expect((await there.ask('GET', '/__site/calls')).answer).toEqual([]);
    expect((await here.ask('GET', '/__site/calls')).answer).toMatchObject([{ functionKey: 'log' }]);
  });
});

test('functions of both run in one process, each with its own license, time and user', async () => {
  const past = { clock: { at: '2020-01-01T00:00:00.000Z' }, license: { active: true } };
  await one.ask('PUT', '/__site', { ...past, user: 'admin' });
  await other.ask('PUT', '/__site', { license: { active: false }, user: 'user' });
  const calls = Array.from({ length: 6 }, (_, index) => [one, other][index % 2] ?? one);
  const told = await Promise.all(calls.map((site) => site.invoke('caller')));
  const dates = await Promise.all(calls.map((site) => site.invoke('dates')));
  for (const [index, site] of calls.entries()) {
    expect(told[index]).toMatchObject({ result: { license: { active: site === one } } });
    const at = site === one ? past.clock.at : '2026-06-05T09:00:00.000Z';
    expect(dates[index]).toMatchObject({ result: { fromNow: Date.parse(at) } });
  }
});

test('what an app keeps in a variable of its module is seen from every site', async () => {
  const seen = [await one.invoke('seen-by-process'), await other.invoke('seen-by-process')];
  expect(seen).toMatchObject([{ result: 1 }, { result: 2 }]);
});

test('each site has an identity of its own, while people are the same everywhere', async () => {
  const [here, there] = [await placeOf(one), await placeOf(other)];
  expect(here.cloudId).not.toBe(there.cloudId);
  expect(here.siteUrl).toBe('http://one.localhost:4000');
  expect(here.accountId).toBe(there.accountId);
});

test('the sites that are open are listed with their addresses', async () => {
  expect(await shownBy(on('127.0.0.1'))).toMatchObject({
    site: { name: 'local' },
    sites: expect.arrayContaining([
      { name: 'local', url: 'http://localhost:4000' },
      { name: 'one', url: 'http://one.localhost:4000' },
    ]) as unknown,
  });
});

test.each(['under_score.localhost', 'two.words.localhost', `${'x'.repeat(41)}.localhost`])(
  '%s is no site',
  async (host) => {
    expect(await on(host).ask('GET', '/__site')).toMatchObject({
      status: 404,
      answer: { code: 'no-such-site' },
    });
  },
);

test('no more than 20 sites are open, and those go on', async () => {
  const answers = [];
  for (let number = 0; number < maxOpenSites; number += 1) {
    answers.push(await on(`site-${String(number)}.localhost`).ask('GET', '/__site'));
  }
  expect(answers.at(-1)).toMatchObject({
    status: 503,
    answer: {
      code: 'too-many-sites',
      message: expect.stringContaining('20 sites are open') as unknown,
    },
  });
  expect((await one.ask('GET', '/__site')).status).toBe(200);
});
