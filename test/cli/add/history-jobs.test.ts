import { parse } from 'yaml';
import { planManifest } from '../../../cli/add/plan-manifest';
import { add, appWith, jiraApp, remove, treeOf, useKit } from './app-folder';
import { read, write } from './made-up-kit';

beforeEach(() => {
  useKit();
});

type Entry = { key: string; function?: string; handler?: string };
type Modules = Record<string, Entry[] | undefined>;

const { 'manifest.yml': manifest = '' } = jiraApp();
const modulesOf = (text: string): Modules => (parse(text) as { modules: Modules }).modules;
const keysOf = (text: string, type: string): string[] =>
  (modulesOf(text)[type] ?? []).map(({ key }) => key);

const choices = { isTypeScript: false, appName: 'Hello', locales: ['en-US'] };

/** The manifest with so many schedules of the vendor's. */
const withSchedules = (count: number): string => {
  const entry = (number: number): string =>
    `    - key: own-${number}\n      function: resolver\n      interval: day\n`;
  const entries = Array.from({ length: count }, (_, index) => entry(index + 1)).join('');
  return count === 0
    ? manifest
    : manifest.replace('\n  function:', `\n  scheduledTrigger:\n${entries}  function:`);
};

test('an app gets the jobs that keep its history, and their functions', () => {
  const app = appWith(jiraApp());
  add(app);
  const modules = modulesOf(read(app, 'manifest.yml'));
  expect(modules.scheduledTrigger).toEqual([
    { key: 'standing-observe-license', function: 'standing-observe', interval: 'hour' },
    { key: 'standing-report-personal-data', function: 'standing-report', interval: 'week' },
  ]);
  expect(modules.trigger).toEqual([
    {
      key: 'standing-app-installed',
      function: 'standing-installed',
      events: ['avi:forge:installed:app'],
    },
    {
      key: 'standing-app-upgraded',
      function: 'standing-upgraded',
      events: ['avi:forge:upgraded:app'],
    },
  ]);
  expect(modules.preUninstall).toEqual([
    { key: 'standing-app-uninstalling', function: 'standing-uninstalling' },
  ]);
  expect(modules.consumer).toEqual([
    {
      key: 'standing-check-purchases',
      queue: 'standing-purchases',
      function: 'standing-go-on',
    },
  ]);
  const exported = /export \{ ([\w, ]+) \}/.exec(read(app, 'src/standing/history.js'))?.[1];
  const handlers = (modules.function ?? []).flatMap(({ handler = '' }) =>
    handler.startsWith('standing/history.') ? handler.slice('standing/history.'.length) : [],
  );
  expect(handlers.sort()).toEqual(exported?.split(', ').sort());
  // Atlassian: a function's key has 23 characters at most.
  for (const key of keysOf(read(app, 'manifest.yml'), 'function'))
    expect(key.length).toBeLessThanOrEqual(23);
});

describe('Forge allows five scheduled triggers', () => {
  test.each([
    [0, ['observe-license', 'report-personal-data'], []],
    [3, ['observe-license', 'report-personal-data'], []],
    [4, ['observe-license'], ['reportPersonalData']],
    [5, [], ['observe', 'reportPersonalData']],
    [6, [], ['observe', 'reportPersonalData']],
  ])('%i of the vendor’s: there is room for %j, and the rest is said', (...row) => {
    const [count, fitting, leftOut] = row;
    const app = appWith(jiraApp({ 'manifest.yml': withSchedules(count) }));
    const before = treeOf(app);
    const { code, out } = add(app);
    expect(code).toBe(0);
    const text = read(app, 'manifest.yml');
    const ours = keysOf(text, 'scheduledTrigger').filter((key) => key.startsWith('standing-'));
    expect(ours).toEqual(fitting.map((name) => `standing-${name}`));
    expect(keysOf(text, 'function').includes('standing-observe')).toBe(count < 5);
    const said = /^No room: .*\n((?: {2}.*\n)*)/m.exec(out)?.[1] ?? '';
    expect([...said.matchAll(/(\w+)\(event, context\)/g)].map(([, name]) => name)).toEqual(leftOut);
    expect(out.includes('starts your own scheduled triggers anew')).toBe(count > 0 && count < 5);
    const again = add(app).out;
    expect(again).toContain('Nothing to change');
    expect(again.includes('No room')).toBe(leftOut.length > 0);
    remove(app);
    expect(treeOf(app)).toEqual(before);
  });

  test('one that the vendor gave up makes room, and one that came takes it', () => {
    const first = planManifest(withSchedules(5), [], choices);
    if (!first.ok) throw new Error(first.problem.message);
    const { text, fragments } = first.value;
    const gone = text.replace(/ {4}- key: own-5\n.*\n.*\n/, '');
    const second = planManifest(gone, fragments, choices);
    if (!second.ok) throw new Error(second.problem.message);
    expect(keysOf(second.value.text, 'scheduledTrigger')).toContain('standing-observe-license');
    const more = second.value.text.replace(
      '  scheduledTrigger:\n',
      '  scheduledTrigger:\n    - key: new\n      function: resolver\n      interval: day\n',
    );
    const third = planManifest(more, second.value.fragments, choices);
    expect(third.ok && keysOf(third.value.text, 'scheduledTrigger')).not.toContain(
      'standing-observe-license',
    );
  });
});

test('what the vendor’s own modules call is not called twice', () => {
  const own = withSchedules(1)
    .replace('key: own-1\n      function: resolver', 'key: own-1\n      function: my-observer')
    .replace(
      '    - key: resolver\n',
      '    - key: my-observer\n      handler: standing/history.observe\n    - key: resolver\n',
    );
  const app = appWith(jiraApp({ 'manifest.yml': own }));
  add(app);
  const text = read(app, 'manifest.yml');
  expect(keysOf(text, 'scheduledTrigger')).toEqual(['own-1', 'standing-report-personal-data']);
  expect(keysOf(text, 'function')).not.toContain('standing-observe');
  expect(add(app).out).toContain('Nothing to change');
});

test('a consumer of the vendor’s for the same queue stays the only one', () => {
  const consumer = (queue: string): string =>
    manifest.replace(
      '\n  function:\n',
      `\n  consumer:\n    - key: mine\n      queue: ${queue}\n      function: my-go-on\n  function:\n    - key: my-go-on\n      handler: standing/history.goOnChecking\n`,
    );
  const consumersIn = (text: string): string[] => {
    const app = appWith(jiraApp({ 'manifest.yml': text }));
    const before = treeOf(app);
    add(app);
    const keys = keysOf(read(app, 'manifest.yml'), 'consumer');
    remove(app);
    expect(treeOf(app)).toEqual(before);
    return keys;
  };
  expect(consumersIn(consumer('standing-purchases'))).toEqual(['mine']);
  expect(consumersIn(consumer('other'))).toEqual(['mine', 'standing-check-purchases']);
});

test.each([
  ['a schedule', 'scheduledTrigger', 'standing-observe-license'],
  ['a function', 'function', 'standing-report'],
  ['a consumer', 'consumer', 'standing-check-purchases'],
])('%s with a key of ours is refused by its line', (_, type, key) => {
  const entry = `    - key: ${key}\n      function: resolver\n      interval: day\n      handler: a.b\n`;
  const text = manifest.includes(`  ${type}:\n`)
    ? manifest.replace(`  ${type}:\n`, `  ${type}:\n${entry}`)
    : manifest.replace('\n  function:', `\n  ${type}:\n${entry}  function:`);
  const app = appWith(jiraApp({ 'manifest.yml': text }));
  const line = text.split('\n').findIndex((one) => one.includes(key)) + 1;
  expect(add(app)).toMatchObject({
    code: 1,
    err: expect.stringContaining(`manifest.yml:${line}: the key \`${key}\` is taken`) as unknown,
  });
});

test('a key that only begins as the taken one is not taken for it', () => {
  const module = (key: string): string => `    - key: ${key}\n      function: resolver\n`;
  const modules = module('standing-app-installed-too') + module('standing-app-installed');
  const text = manifest.replace('\n  function:', `\n  trigger:\n${modules}  function:`);
  const line = text.split('\n').findIndex((one) => one.endsWith('app-installed')) + 1;
  expect(add(appWith(jiraApp({ 'manifest.yml': text }))).err).toContain(`manifest.yml:${line}: `);
});

test('an app whose own history file lacks what a newer manifest names is told so', () => {
  const app = appWith(jiraApp());
  add(app);
  const file = 'src/standing/history.js';
  write(app, file, read(app, file).replaceAll(/[ ,`]*goOnChecking`?/g, ''));
  const text = read(app, 'manifest.yml').replace(/ +- key: standing-go-on\n.*\n/, '');
  write(app, 'manifest.yml', text);
  expect(add(app, '--dry-run').out).toContain(
    `left as they are\n  ${file}\n\nExport these there, for the manifest now names them\n  ${file}  goOnChecking\n`,
  );
});
