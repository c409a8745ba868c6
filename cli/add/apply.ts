import {
  chmodSync,
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
import type { Change } from './change';

/** Writes every change or none: all bytes are on the disk before the first file takes its place. */
export function apply(folder: string, changes: readonly Change[]): void {
  const undo: (() => void)[] = [];
  let leftOver: string[];
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
    leftOver = prepared.map(({ old }) => old);
  } catch (error) {
    for (const step of [...undo].reverse()) step();
    throw error;
  }
  for (const old of leftOver) rmSync(old, { force: true });
}

type Prepared = { target: string; fresh: string | undefined; old: string };

function prepare(folder: string, { path, after }: Change, undo: (() => void)[]): Prepared {
  const named = join(folder, path);
  // A link stays a link.
  const target = existsSync(named) ? realpathSync(named) : named;
  if (existsSync(target) && !statSync(target).isFile()) throw new Error(`${target} is no file`);
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
    const named = join(folder, path);
    if (existsSync(named) && readdirSync(named).length === 0) rmdirSync(named);
  }
}
