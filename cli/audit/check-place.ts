import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { placeOf } from '../input';
import { Misuse } from '../misuse';
import type { AuditArguments } from './arguments';
import { csvBeside } from './csv-beside';

/** Sees before the work that its outcome can be written, and not over what is read. */
export async function checkPlace(given: AuditArguments): Promise<void> {
  const { out, files, transactions, histories, previous } = given;
  if (out === null) return;
  const folder = await stat(dirname(placeOf(out))).catch(() => null);
  if (!folder?.isDirectory()) throw new Misuse(`there is no folder for \`${out}\``);
  const read = [...files, ...transactions, ...histories, ...(previous === null ? [] : [previous])];
  for (const name of given.format === 'html' ? [out, csvBeside(out)] : [out])
    await checkFile(name, read);
}

async function checkFile(written: string, read: string[]): Promise<void> {
  const there = await stat(placeOf(written)).catch(() => null);
  if (!there) return;
  if (there.isDirectory()) throw new Misuse(`\`${written}\` is a folder`);
  await access(placeOf(written), constants.W_OK);
  for (const name of read) {
    const other = name === '-' ? null : await stat(placeOf(name)).catch(() => null);
    // A link is another name for the same file.
    if (other?.isFile() && other.ino === there.ino && other.dev === there.dev)
      throw new Misuse(`\`${name}\` is read, so it cannot be written`);
  }
}
