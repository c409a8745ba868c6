import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const holderOf = (file: string): number => {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return NaN;
  }
};

/**
 * Takes a data folder for this process. Answers the process that has it already: two sites would
 * write into one storage. A holder that was killed has it no longer.
 */
export const holdFolder = (folder: string): { holder: number } | 'held' => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'process-id');
  const holder = holderOf(file);
  if (holder > 0 && holder !== process.pid && isAlive(holder)) return { holder };
  writeFileSync(file, String(process.pid));
  return 'held';
};
