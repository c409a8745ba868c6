import { createReadStream, fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Misuse } from './misuse';

/** The bytes of the file that was named, or of standard input where the name is `-`. */
export async function openInput(name: string): Promise<Readable> {
  if (name === '-') return standardInput();
  await fileSize(name);
  return createReadStream(placeOf(name));
}

/** How many bytes the named file has. Throws `Misuse` where it is none. */
export async function fileSize(name: string): Promise<number> {
  const found = await stat(placeOf(name)).catch(() => null);
  if (!found) throw new Misuse(`there is no file \`${name}\``);
  if (found.isDirectory()) throw new Misuse(`\`${name}\` is a folder`);
  return found.size;
}

/** Where a named file is. npm runs scripts in the project's folder and says where it was called. */
export function placeOf(name: string): string {
  return resolve(process.env.INIT_CWD ?? '', name);
}

function standardInput(): Readable {
  if (fstatSync(0).isDirectory()) throw new Misuse('standard input is a folder');
  return process.stdin;
}
