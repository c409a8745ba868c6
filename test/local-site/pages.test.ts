import { openTestServer } from './open-test-server';

const { ask, reset, close } = openTestServer();
beforeEach(reset);
afterAll(close);

test('the start is the admin page, and every product path is the shell', async () => {
  const start = await ask('GET', '/');
  expect(start.headers.get('location')).toBe('/jira/settings/apps/counter-admin');
  expect((await ask('GET', '/wiki/any')).answer).toContain('<div id="root"></div>');
});

test('the shell is built from its sources', async () => {
  expect((await ask('GET', '/__shell/main.js')).answer).toContain('"shell"');
  expect((await ask('GET', '/__bridge.js')).answer).toContain('"bridge"');
});

test("an app's page has the bridge first and Atlassian's policy without inline scripts", async () => {
  const { answer, headers } = await ask('GET', '/__resource/counter-admin/');
  expect(answer).toMatch(/<head><script src="\/__bridge.js"><\/script>/);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self' https://forge.cdn.prod.atlassian-dev.net");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('report-uri');
});

test('a UI Kit page is made from its source', async () => {
  expect((await ask('GET', '/__resource/counter-banner/')).answer).toContain('src="main.js"');
  expect((await ask('GET', '/__resource/counter-banner/main.js')).answer).toContain('Counted to ');
});

test('translations lie beside each page', async () => {
  const locales = '/__resource/counter-admin/__LOCALES__';
  expect((await ask('GET', `${locales}/i18n-info.json`)).answer).toEqual({
    translations: { 'module.counter': { 'en-US': 'Counter' } },
    config: { locales: ['en-US'], fallback: { default: 'en-US' } },
  });
  expect((await ask('GET', `${locales}/en-US.json`)).answer).toEqual({
    module: { counter: 'Counter' },
    standing: { 'state.expired': 'Expired' },
  });
  expect((await ask('GET', `${locales}/de-DE.json`)).status).toBe(404);
});

test.each(['/__resource/counter-admin/..%2f..%2fmanifest.yml', '/__resource/nope/', '/__nope'])(
  'there is no %s',
  async (path) => {
    expect((await ask('GET', path)).status).toBe(404);
  },
);
