import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
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
  close: () => void;
};

/** By these a program is ended from outside. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Copies what can be read only once, such as standard input, into files that this user alone can read: which row
 * of a license counts is known when all were read.
 */
export async function spooled(names: string[]): Promise<Spooled> {
  const copies = new Map<string, string>();
  let folder: string | null = null;
  const close = (): void => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    for (const signal of signals) process.off(signal, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    close();
    // Now that nobody listens, it ends the program as it would have.
    process.kill(process.pid, signal);
  };
  const files: string[] = [];
  try {
    for (const name of names) {
      if (await isRegular(name)) {
        files.push(name);
        continue;
      }
      const input = await openInput(name);
      if (folder === null) {
        for (const signal of signals) process.on(signal, stop);
        folder = mkdtempSync(join(tmpdir(), 'standing-audit-'));
      }
      const copy = join(folder, String(copies.size));
      await pipeline(input, createWriteStream(copy, { mode: 0o600 }));
      copies.set(copy, name);
      files.push(copy);
    }
  } catch (error) {
    close();
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
