import { spawnSync } from 'node:child_process';

/** What git knows of a folder: paths relative to it that differ from the last commit, or null outside git. */
export type Git = { changed: string[] } | null;

/** Reads git's state of a folder. A folder that git ignores counts as outside. */
export function readGit(folder: string, known: string): Git {
  const prefix = git(folder, ['rev-parse', '--show-prefix']);
  const status = git(folder, ['status', '--porcelain=v1', '-z', '-uall', '--', '.']);
  if (prefix === null || status === null) return null;
  const changed = pathsIn(status, prefix.trim());
  const isKnown = git(folder, ['ls-files', '--', known]) !== '' || changed.includes(known);
  return isKnown ? { changed } : null;
}

/** Whether git has this file of the folder as it is now. */
export function isCommitted(folder: string, path: string): boolean {
  const tracked = git(folder, ['ls-files', '--', path]);
  return (
    tracked !== null && tracked !== '' && git(folder, ['status', '--porcelain', '--', path]) === ''
  );
}

/** Those of the paths that git would not take: no colleague and no build machine would get them. */
export function ignoredByGit(folder: string, paths: readonly string[]): string[] {
  return (git(folder, ['check-ignore', '-z', '--stdin'], paths.join('\0')) ?? '')
    .split('\0')
    .filter((path) => path !== '');
}

function git(folder: string, args: string[], input = ''): string | null {
  const { status, stdout } = spawnSync('git', args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout : null;
}

function pathsIn(status: string, prefix: string): string[] {
  const paths: string[] = [];
  const entries = status.split('\0');
  for (let entry = entries.shift(); entry !== undefined && entry !== ''; entry = entries.shift()) {
    // A renamed file is followed by its old name.
    if (entry.startsWith('R') || entry.startsWith('C')) entries.shift();
    const path = entry.slice(3);
    paths.push(path.startsWith(prefix) ? path.slice(prefix.length) : path);
  }
  return paths;
}
