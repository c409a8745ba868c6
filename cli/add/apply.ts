import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isNativeError } from 'node:util/types';
import type { Change } from './change';
import type { Problem } from './problem';

/** Where bytes wait for their place. Only a run that was killed leaves it behind, and the next one takes it away. */
export const scratchName = '.standing-unfinished';

/**
 * Writes every change or none: all bytes are on the disk before the first file takes its place, and no
 * file is missing in between. Answers what the system refused.
 */
export function apply(folder: string, changes: readonly Change[]): Problem | undefined {
  const scratch = join(folder, scratchName);
  const undo: (() => void)[] = [];
  try {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch);
    const prepared = changes.map((change, index) =>
      prepare(join(folder, change.path), change, { waiting: join(scratch, String(index)), undo }),
    );
    for (const step of prepared) putInPlace(step, undo);
  } catch (error) {
    for (const step of [...undo].reverse()) step();
    rmSync(scratch, { recursive: true, force: true });
    if (!isOfTheSystem(error)) throw error;
    return { code: 'not-written', message: error.message };
  }
  rmSync(scratch, { recursive: true });
  return undefined;
}

/** A file's new bytes where they wait, undefined where it is to go, and the place for its old ones. */
type Prepared = { target: string; fresh: string | undefined; old: string };

type Workplace = { waiting: string; undo: (() => void)[] };

function prepare(named: string, { after }: Change, { waiting, undo }: Workplace): Prepared {
  // A link stays a link.
  const target = existsSync(named) ? realpathSync(named) : named;
  const old = `${waiting}-old`;
  if (!after) return { target, fresh: undefined, old };
  const first = mkdirSync(dirname(target), { recursive: true });
  if (first !== undefined) {
    undo.push(() => {
      rmSync(first, { recursive: true });
    });
  }
  const fresh = `${waiting}-new`;
  writeFileSync(fresh, after);
  if (existsSync(target)) chmodSync(fresh, statSync(target).mode);
  return { target, fresh, old };
}

function putInPlace({ target, fresh, old }: Prepared, undo: (() => void)[]): void {
  const isThere = existsSync(target);
  if (isThere && fresh === undefined) renameSync(target, old);
  if (isThere && fresh !== undefined) copyFileSync(target, old);
  undo.push(() => {
    if (isThere) renameSync(old, target);
    else rmSync(target, { force: true });
  });
  if (fresh !== undefined) renameSync(fresh, target);
}

/** Takes away those of the folders that are empty now. */
export function removeEmptyFolders(folder: string, paths: readonly string[]): void {
  for (const path of [...paths].reverse()) {
    const named = join(folder, path);
    if (existsSync(named) && readdirSync(named).length === 0) rmdirSync(named);
  }
}

function isOfTheSystem(error: unknown): error is Error {
  return isNativeError(error) && 'syscall' in error;
}
