import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { addVerb } from '../../../cli/add/add';
import { removeVerb } from '../../../cli/add/remove';
import { makeUpKit, write } from './made-up-kit';

/** The files of an app, by path. */
export type Files = Record<string, string>;

const folders: string[] = [];

const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'standing-add-'));
  folders.push(folder);
  return folder;
};

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** An app in a folder of its own; outside git unless it is committed. */
export const appWith = (files: Files): string => {
  const folder = temporary();
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  return folder;
};

export const commit = (folder: string): void => {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=V', '-c', 'user.email=v@example.com', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'App');
};

/** A made-up kit, used by the verbs that run in this process. */
export const useKit = (version?: string, words?: object): string => {
  const folder = temporary();
  makeUpKit(folder, version, words);
  process.env.STANDING_KIT_ROOT = folder;
  return folder;
};

/** Every folder and file below a folder with its bytes, git's own apart. */
export const treeOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .map((entry) => [entry, join(entry.parentPath, entry.name)] as const)
      .filter(([, path]) => !relative(folder, path).startsWith('.git'))
      .map(([entry, path]) => [
        relative(folder, path),
        entry.isDirectory() ? 'folder' : readFileSync(path, 'latin1'),
      ]),
  );

export type Said = { code: number; out: string; err: string };

const heard = (run: () => number): Said => {
  const out: string[] = [];
  const err: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((text: string) => out.push(text));
  const error = jest.spyOn(console, 'error').mockImplementation((text: string) => err.push(text));
  try {
    return { code: run(), out: out.join('\n'), err: err.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
};

export const add = (...args: string[]): Said => heard(() => addVerb(args));
export const remove = (...args: string[]): Said => heard(() => removeVerb(args));

/** A small app for Jira, with what is named instead. */
export const jiraApp = (instead: Files = {}): Files => ({
  'manifest.yml': `# Hello
modules:
  jira:issuePanel:
    - key: hello # the panel
      resource: main
      render: native
      resolver:
        function: resolver
      title: Hello
      icon: https://example.com/hello.svg
  function:
    - key: resolver
      handler: index.handler
resources:
  - key: main
    path: src/frontend/index.jsx
permissions:
  scopes:
    - read:jira-work
app:
  runtime:
    name: nodejs22.x
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
`,
  'package.json': `{
  "name": "@acme/hello-app",
  "dependencies": {
    "@forge/resolver": "^2.0.0"
  }
}
`,
  'src/index.js': 'export const handler = () => 1;\n',
  'src/frontend/index.jsx': 'export const x = 1;\n',
  ...instead,
});
