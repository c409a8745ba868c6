import { parseArgs } from 'node:util';
import { placeOf } from '../input';
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
  return { folder: placeOf(named), isDryRun: values['dry-run'] };
}
