import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Run, runStanding } from '../cli/standing';
import { linkPackages, projectWithKit } from '../kit/installed-kit';

/** One of the fixture apps as its vendor has it: in a repository of its own, outside of ours, with one commit. */
export type VendorRepository = {
  folder: string;
  read: (path: string) => Buffer;
  commit: () => void;
  /** What differs from the last commit, a file a line. */
  changes: () => string[];
  /** git's name for all that would be committed: the same for the same bytes. */
  tree: () => string;
  /** Our command line, in a process of its own. */
  standing: (verb: string, ...flags: string[]) => Promise<Run>;
  /** As `npm install` would; these packages come from our own. */
  install: (packages: string[]) => void;
  /** Builds a page of Custom UI as the app's own script does. */
  buildPage: (page: string) => void;
  /** What the vendor then edits by hand: closes the features. Answers how many lines each file gains. */
  gate: () => Record<string, number>;
  /** Takes the edits back to the last commit. */
  ungate: () => void;
  delete: () => void;
};

const fixtures = join(__dirname, '../fixtures/apps');

/** What is installed or built, and so in no repository. */
const made = ['node_modules', 'build', '.forge-bundle'];

const gitIn = (folder: string, ...args: string[]): string => {
  const author = ['-c', 'user.name=Vendor', '-c', 'user.email=vendor@example.com'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_SYSTEM: devNull };
  return execFileSync('git', [...author, ...args], { cwd: folder, env, encoding: 'utf8' });
};

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

const buildPageIn = (folder: string, page: string): void => {
  const pageFolder = join(folder, 'static', page);
  buildSync({
    absWorkingDir: folder,
    entryPoints: [join(pageFolder, 'src/index.jsx')],
    outfile: join(pageFolder, 'build/page.js'),
    bundle: true,
    minify: true,
    jsx: 'automatic',
  });
  cpSync(join(folder, 'static/page.html'), join(pageFolder, 'build/index.html'));
};

const linesGainedBy = (numstat: string): Record<string, number> =>
  Object.fromEntries(
    linesOf(numstat).map((row) => {
      const [gained = '', , path = ''] = row.split('\t');
      return [path, Number(gained)];
    }),
  );

/** Copies the fixture app of this name into a new repository. */
export const vendorRepository = (name: string): VendorRepository => {
  const outer = mkdtempSync(join(tmpdir(), 'adoption-'));
  const folder = join(outer, name);
  const filter = (path: string): boolean => !made.includes(basename(path));
  cpSync(join(fixtures, name), folder, { recursive: true, filter });
  const git = (...args: string[]): string => gitIn(folder, ...args);
  const commit = (): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'As it is');
  };
  git('init', '--quiet');
  appendFileSync(join(folder, '.git/info/exclude'), `${made.join('\n')}\n`);
  commit();
  return {
    folder,
    commit,
    read: (path) => readFileSync(join(folder, path)),
    changes: () => linesOf(git('status', '--porcelain', '--untracked-files=all')),
    tree: () => {
      git('add', '--all');
      return git('write-tree');
    },
    standing: (verb, ...flags) => runStanding([verb, folder, ...flags]),
    install: (packages) => {
      const project = projectWithKit();
      linkPackages(project, packages);
      renameSync(join(project, 'node_modules'), join(folder, 'node_modules'));
      rmSync(project, { recursive: true });
    },
    buildPage: (page) => {
      buildPageIn(folder, page);
    },
    gate: () => {
      git('apply', '-C1', join(fixtures, `${name}.gated.patch`));
      return linesGainedBy(git('diff', '--numstat'));
    },
    ungate: () => {
      git('checkout', '--quiet', '--', '.');
    },
    delete: () => {
      rmSync(outer, { recursive: true });
    },
  };
};
