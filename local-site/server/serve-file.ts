import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Context } from 'hono';
import { getMimeType } from 'hono/utils/mime';

/** A file inside a folder, or nothing when it is missing or the name leads out of the folder, also by a link. */
export const fileInside = (folder: string, name: string): string | undefined => {
  const file = join(folder, name);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return realpathSync(file).startsWith(realpathSync(folder) + sep) ? file : undefined;
};

/** Answers with a file as it is; the browser asks again each time, so that changed sources show at once. */
export const sendFile = (c: Context, file: string) =>
  c.body(new Uint8Array(readFileSync(file)), 200, {
    'content-type': getMimeType(extname(file)) ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
