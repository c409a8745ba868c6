import { existsSync, renameSync, rmSync } from 'node:fs';

/** Gives a finished folder its name, unless another process was quicker with the same content. */
export const nameFolder = (fresh: string, folder: string): void => {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true });
  }
};
