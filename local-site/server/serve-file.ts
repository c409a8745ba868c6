import { createHash } from 'node:crypto';
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

/** Answers with a file as it is; the browser asks again each time, so that changed sources show at once, and gets it only if it has another. */
export const sendFile = (c: Context, file: string) => {
  const content = new Uint8Array(readFileSync(file));
  const etag = `"${createHash('sha1').update(content).digest('hex')}"`;
  const headers = { etag, 'cache-control': 'no-cache' };
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
  const type = getMimeType(extname(file)) ?? 'application/octet-stream';
  return c.body(content, 200, { ...headers, 'content-type': type });
};
