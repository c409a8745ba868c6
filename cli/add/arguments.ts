import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Misuse } from '../misuse';

/** The folder that a verb works on, and whether it only shows what it would do. */
export function folderAndFlags(
  args: string[],
  verb: string,
): { folder: string; isDryRun: boolean } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [named = '.', ...more] = positionals;
  if (more.length > 0) throw new Misuse(`${verb} takes one folder`);
  // npm runs scripts in the project's folder and says here where it was called.
  return { folder: resolve(process.env.INIT_CWD ?? '', named), isDryRun: values['dry-run'] };
}
