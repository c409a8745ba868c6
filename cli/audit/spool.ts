import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openInput, placeOf } from '../input';

/** Exports that can be read twice, and what they were named. */
export type Spooled = {
  files: string[];
  /** What copies are called in the report, by their files. */
  namesOfCopies: ReadonlyMap<string, string>;
  /** Removes the copies. */
  close: () => Promise<void>;
};

/**
 * Copies what can be read only once, such as standard input, into files that this user alone can read: which row
 * of a license counts is known when all were read.
 */
export async function spooled(names: string[]): Promise<Spooled> {
  const copies = new Map<string, string>();
  let folder: string | null = null;
  const close = async (): Promise<void> => {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  };
  const files: string[] = [];
  try {
    for (const name of names) {
      if (await isRegular(name)) {
        files.push(name);
        continue;
      }
      const input = await openInput(name);
      folder ??= await mkdtemp(join(tmpdir(), 'standing-audit-'));
      const copy = join(folder, String(copies.size));
      await pipeline(input, createWriteStream(copy, { mode: 0o600 }));
      copies.set(copy, name);
      files.push(copy);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { files, namesOfCopies: copies, close };
}

/** What is not there is left to whoever opens it. */
async function isRegular(name: string): Promise<boolean> {
  if (name === '-') return false;
  const found = await stat(placeOf(name)).catch(() => null);
  return found === null || found.isFile() || found.isDirectory();
}
