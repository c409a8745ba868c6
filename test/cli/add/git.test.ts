import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ignoredByGit, isCommitted, readGit } from '../../../cli/add/git';
import { appWith, commit } from './app-folder';
import { write } from './made-up-kit';

const repository = (): string => {
  const folder = appWith({
    'apps/ä b/manifest.yml': 'x',
    'apps/ä b/old.js': 'a file that is long enough to be found again\n',
    'other/manifest.yml': 'x',
    '.gitignore': 'private\n*.tgz\n',
  });
  commit(folder);
  write(folder, 'private/manifest.yml', 'x');
  return folder;
};

test('what has changed is named from the app’s folder, and nothing outside of it', () => {
  const root = repository();
  const app = join(root, 'apps/ä b');
  write(root, 'other/manifest.yml', 'changed');
  expect(readGit(app, 'manifest.yml')).toEqual({ changed: [] });
  write(app, 'new/ü.js', '');
  execFileSync('git', ['mv', 'old.js', 'renamed.js'], { cwd: app });
  expect(readGit(app, 'manifest.yml')?.changed.sort()).toEqual(['new/ü.js', 'renamed.js']);
});

test('a folder that git ignores, or that is in no repository, is outside', () => {
  const root = repository();
  expect(readGit(join(root, 'private'), 'manifest.yml')).toBeNull();
  expect(readGit(appWith({ 'manifest.yml': 'x' }), 'manifest.yml')).toBeNull();
});

test('git has a file when it is committed as it is now', () => {
  const root = repository();
  write(root, 'other/new.js', '');
  const files = ['other/manifest.yml', 'other/new.js', 'private/manifest.yml'];
  expect(files.filter((path) => isCommitted(root, path))).toEqual(['other/manifest.yml']);
});

test('what git would leave out, unless it has it already', () => {
  const app = join(repository(), 'apps/ä b');
  write(app, 'v/a.tgz', '');
  const paths = ['v/a.tgz', 'v/not yet there.tgz', 'v/b.js'];
  expect(ignoredByGit(app, paths)).toEqual(paths.slice(0, 2));
  execFileSync('git', ['add', '--force', 'v/a.tgz'], { cwd: app });
  expect(ignoredByGit(app, paths)).toEqual(['v/not yet there.tgz']);
  expect(ignoredByGit(app, ['v/b.js'])).toEqual([]);
});
