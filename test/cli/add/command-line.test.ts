import { once } from 'node:events';
import { join } from 'node:path';
import { validate } from '@forge/manifest';
import { runStanding, startStanding } from '../standing';
import { appWith, commit, jiraApp, treeOf, useKit, type Files } from './app-folder';

beforeAll(() => {
  useKit();
});

const { 'manifest.yml': manifest = '' } = jiraApp();
const both = manifest.replace(
  '  function:\n',
  `  macro:
    - key: hello-macro
      resource: main
      render: native
      title: Hello
  function:
`,
);

const apps: [name: string, files: Files][] = [
  ['JavaScript', jiraApp()],
  [
    'TypeScript',
    jiraApp({
      'manifest.yml': both,
      'tsconfig.json': '{ "compilerOptions": {} }',
      'src/index.ts': 'export const handler = (): number => 1;\n',
    }),
  ],
];

test.each(apps)(
  'an app in %s that standing add has changed passes Atlassian’s validator',
  async (_, files) => {
    const app = appWith(files);
    commit(app);
    const before = treeOf(app);
    expect(await runStanding(['add', app])).toMatchObject({ code: 0, stderr: '' });

    const here = process.cwd();
    // The validator looks for resources below the current folder.
    process.chdir(app);
    try {
      const { success, errors } = await validate(false, join(app, 'manifest.yml'));
      expect({ success, errors }).toEqual({ success: true, errors: [] });
    } finally {
      process.chdir(here);
    }

    expect(await runStanding(['remove', app])).toMatchObject({ code: 0, stderr: '' });
    expect(treeOf(app)).toEqual(before);
  },
  90_000,
);

test('a reader that stops early, as `head` does, keeps nothing from being done', async () => {
  const app = appWith(jiraApp());
  const child = startStanding(['add', app]);
  child.stdout.destroy();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(Object.keys(treeOf(app))).toContain('src/standing/gate.js');
}, 30_000);

test('a refusal goes to standard error and ends with 1', async () => {
  const run = await runStanding(['add', appWith({}), '--dry-run']);
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain('(no-manifest)');
}, 30_000);

test.each([[['add', 'a', 'b']], [['remove', '--fix']]])(
  'misuse ends with 2: %p',
  async (args) => {
    const run = await runStanding(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`See \`standing ${args[0] ?? ''} --help\`.`);
  },
  30_000,
);
