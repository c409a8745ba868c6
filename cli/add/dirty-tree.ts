import type { Git } from './git';
import type { Problem } from './problem';
import type { AppFolder } from './read-app';
import { receiptName } from './receipt';
import { scratchName } from './apply';
import { digestOf } from './text-file';

/** Refuses while the folder has changes that git does not have, other than our own. */
export function refuseDirtyTree(git: Git, app: AppFolder): Problem | undefined {
  const foreign = (git?.changed ?? []).filter((path) => !isAsWeLeftIt(app, path));
  const [first] = foreign;
  if (first === undefined) return undefined;
  const others = foreign.length > 1 ? ` and ${foreign.length - 1} more` : '';
  const message = `changes that git does not have: ${first}${others}. Commit or stash them, so that one look at git shows what was added`;
  return { code: 'dirty-tree', message };
}

function isAsWeLeftIt({ receipt, read }: AppFolder, path: string): boolean {
  if (path.startsWith(`${scratchName}/`)) return true;
  if (!receipt) return false;
  const bytes = read(path);
  const left = receipt.created[path] ?? receipt.edited[path];
  return path === receiptName || (bytes !== undefined && left === digestOf(bytes));
}
