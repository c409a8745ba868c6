import { readApps } from '../../local-site/server/read-apps';
import { openTestServer } from './open-test-server';
import { vendorApp } from './vendor-app';

const manifest = `
app:
  id: ari:cloud:ecosystem::app/vendor
permissions:
  scopes:
    read:jira-work: {}
modules:
  jira:issuePanel:
    - key: hello
      resource: main
      render: native
      resolver: { function: resolver }
  jira:projectPage:
    - key: board
      title: Board
      resource: board
      resolver: { endpoint: remote }
  jira:globalPage:
    - { key: of-the-first-ui-kit, function: resolver, title: Old }
  macro:
    - { key: chart, title: Chart, resource: main, render: native }
  function:
    - { key: resolver, handler: index.handler }
resources:
  - { key: main, path: src/frontend/index.jsx }
  - { key: board, path: static/board/build }
`;

const resolver = `
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('seat', ({ context }) => context.userAccess ?? null);
export const handler = resolver.getDefinitions();
`;

const app = vendorApp({
  'manifest.yaml': manifest,
  'src/index.js': "export { handler } from './resolvers';",
  'src/resolvers/index.js': resolver,
  'src/frontend/index.jsx': "import { shown } from './shown'; document.title = shown;",
  // JSX in a .js file, as many apps have it.
  'src/frontend/shown.js':
    'const React = { createElement: () => "drawn" }; export const shown = <b />;',
  'static/board/package.json': '{}',
});
const { ask, invoke, reset, close } = openTestServer([app.folder]);
beforeEach(reset);
afterAll(async () => {
  await close();
  app.remove();
});

const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => {
  app.write('src/resolvers/index.js', resolver);
  errors.mockClear();
});

test('every module is listed, those without a page too', async () => {
  expect((await ask('GET', '/__site')).answer).toMatchObject({
    takesHistory: false,
    modules: [
      { key: 'hello', title: 'hello', type: 'jira:issuePanel', render: 'native' },
      { key: 'board', type: 'jira:projectPage', render: 'custom' },
      { key: 'of-the-first-ui-kit', render: 'none' },
      { key: 'chart', type: 'macro', render: 'native' },
    ],
  });
});

test('the start is the first place where the app is seen', async () => {
  expect((await ask('GET', '/')).headers.get('location')).toBe('/browse/DEMO-1');
});

test('JavaScript with JSX is built', async () => {
  expect((await ask('GET', '/__resource/hello/main.js')).answer).toContain('createElement("b"');
});

test('a Custom UI that was not built says where to build it', async () => {
  expect((await ask('GET', '/__resource/board/')).answer).toMatchObject({
    message: `There is no static/board/build/index.html in ${app.folder}. Build the Custom UI first, for instance with npm run build in ${app.folder}/static/board`,
  });
});

describe('without a license panel', () => {
  test('a scenario with a history sets license and date only', async () => {
    const { status, answer } = await ask('PUT', '/__site', { scenario: 'quote-open' });
    expect(status).toBe(200);
    expect(answer).toMatchObject({ scenario: 'quote-open', now: '2026-06-20T09:00:00.000Z' });
    expect((await ask('GET', '/__site/storage')).answer).toEqual([]);
  });

  test('a story goes from step to step', async () => {
    await ask('PUT', '/__site', { scenario: 'annual-with-quote' });
    expect((await ask('POST', '/__site/next-change')).answer).toMatchObject({
      moved: { title: 'A quote is issued' },
    });
  });

  test('nobody tells what comes next', async () => {
    expect((await ask('POST', '/__site/next-change')).answer).toEqual({
      moved: null,
      message: 'The app has no license panel yet that could tell what comes next.',
    });
  });
});

describe('a mistake in its functions', () => {
  test('is told in words, on the console once, until it is mended', async () => {
    app.write('src/resolvers/index.js', "import { x } from './nowhere';");
    const message = `The functions of ${app.folder.split('/').at(-1) ?? ''} could not be built:\n  src/resolvers/index.js:1:19: Could not resolve "./nowhere"`;
    const failed = { ok: false, error: { code: 'not-built', message } };
    expect(await invoke('seat', {}, 'hello')).toEqual(failed);
    expect(await invoke('seat', {}, 'hello')).toEqual(failed);
    expect(errors.mock.calls).toEqual([[message]]);
    app.write('src/resolvers/index.js', resolver);
    expect(await invoke('seat', {}, 'hello')).toEqual({ ok: true, result: null });
  });

  test('an export that is missing is named', async () => {
    app.write('src/resolvers/index.js', 'export const handler = undefined;');
    expect(await invoke('seat', {}, 'hello')).toEqual({
      ok: false,
      error: { message: 'src/index exports no function handler' },
    });
  });

  test('a page that cannot be built says so', async () => {
    app.write('src/frontend/shown.js', 'export const shown = <b>;');
    expect(await ask('GET', '/__resource/hello/')).toMatchObject({
      status: 500,
      answer: {
        code: 'not-built',
        message: expect.stringMatching(
          /^The resource main of \S+ could not be built:\n {2}src\/frontend\/shown.js:1:26: /,
        ) as unknown,
      },
    });
  });
});

test('packages that are not installed are asked for', async () => {
  const fresh = vendorApp(
    { 'manifest.yml': manifest, 'src/index.js': resolver },
    { isInstalled: false },
  );
  const server = openTestServer([fresh.folder]);
  expect(await server.invoke('seat', {}, 'hello')).toMatchObject({
    error: {
      message: expect.stringContaining(
        `Its packages are not installed: run npm install in ${fresh.folder}`,
      ) as unknown,
    },
  });
  await server.close();
  fresh.remove();
});

test.each([
  ['no YAML', 'modules: [', /manifest\.yml is not a manifest:\n.*at line 1/],
  [
    'no key',
    'app: { id: a }\nmodules: { macro: [{ title: a }] }',
    /manifest\.yml is not a manifest:\n {2}macro\.0\.key: /,
  ],
])('a manifest with %s is refused in words', (_, text, expected) => {
  const broken = vendorApp({ 'manifest.yml': text });
  expect(readApps([broken.folder])).toEqual({
    problem: expect.stringMatching(expected) as unknown,
  });
  broken.remove();
});
