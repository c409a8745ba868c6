import {
  chmodSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from './change';

/** Writes every change or none: all bytes are on the disk before the first file takes its place. */
export function apply(folder: string, changes: readonly Change[]): void {
  const undo: (() => void)[] = [];
  try {
    const prepared = changes.map((change) => prepare(folder, change, undo));
    for (const { target, fresh, old } of prepared) {
      if (existsSync(target)) {
        renameSync(target, old);
        undo.push(() => {
          renameSync(old, target);
        });
      }
      if (fresh === undefined) continue;
      renameSync(fresh, target);
      undo.push(() => {
        rmSync(target);
      });
    }
    for (const { old } of prepared) rmSync(old, { force: true });
  } catch (error) {
    for (const step of [...undo].reverse()) step();
    throw error;
  }
}

type Prepared = { target: string; fresh: string | undefined; old: string };

function prepare(folder: string, { path, after }: Change, undo: (() => void)[]): Prepared {
  const named = join(folder, path);
  // A link stays a link.
  const target = existsSync(named) ? realpathSync(named) : named;
  const beside = `${target}.standing-${String(process.pid)}`;
  const fresh = after && `${beside}-new`;
  if (fresh !== undefined) {
    const first = mkdirSync(dirname(target), { recursive: true });
    if (first !== undefined) {
      undo.push(() => {
        rmSync(first, { recursive: true });
      });
    }
    undo.push(() => {
      rmSync(fresh, { force: true });
    });
    writeFileSync(fresh, after ?? '');
    if (existsSync(target)) chmodSync(fresh, statSync(target).mode);
  }
  return { target, fresh, old: `${beside}-old` };
}

/** Takes away those of the folders that are empty now. */
export function removeEmptyFolders(folder: string, paths: readonly string[]): void {
  for (const path of [...paths].reverse()) {
    try {
      rmdirSync(join(folder, path));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'ENOTEMPTY' && code !== 'ENOENT' && code !== 'EEXIST') throw error;
    }
  }
}
