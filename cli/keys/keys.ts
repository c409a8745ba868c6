import { parseArgs } from 'node:util';
import { isRetired, parseVendorKeys, type VendorKey } from '../../src/wire/vendor-key';
import { isoDayOf } from '../../src/words/dates';
import { english } from '../english';
import { placeOf } from '../input';
import { Misuse } from '../misuse';
import { paintFor } from '../paint';
import { entryOf, newKeyWords, unsafeWords } from './keys-words';
import { newKey, writeKey } from './new-key';
import { publicKeysIn } from './public-keys';
import { sayRefused } from './say-refused';
import { unsafePlace } from './unsafe-place';

/** What `standing keys --help` prints. */
export const keysHelp = `Usage: standing keys new [--name NAME] [--out FILE]
       standing keys show FILE
       standing keys list FILE

Makes and shows the keys with which you sign codes; docs/confirmation-codes.md tells what for.
new   makes a key. The private half goes into FILE (else NAME.private.json), which only you can read;
      it is never printed, and no file is written over. NAME is today's date if you give none.
      What is printed is the public half, to be pasted into the app.
show  prints the public half of the key in FILE, as it is pasted.
list  prints the keys in FILE, such as src/keys.ts, and whether they are in use.

Exit codes: 0 done, 1 refused: a file that is there, or is no key, 2 misuse or failure.

Examples:
  standing keys new --name example-2026 --out $TMP/example.private.json
  standing keys list docs/examples/vendor-keys.json`;

/** `standing keys`: makes keys, and prints public halves. Exit code 0: done, 1: refused. */
export async function keysVerb([what, ...args]: string[]): Promise<number> {
  const now = Date.now();
  if (what === 'new') return makeKey(args, isoDayOf(now, english.reader));
  if (what !== 'show' && what !== 'list') throw new Misuse('say `keys new`, `show` or `list`');
  const [file, ...more] = parseArgs({ args, allowPositionals: true }).positionals;
  if (file === undefined || more.length > 0) throw new Misuse(`keys ${what} takes one file`);
  const keys = await publicKeysIn(file);
  if (!keys.ok) return sayRefused(keys.problem.message);
  const lines = keys.value.map((key) => (what === 'show' ? entryOf(key) : stateOf(key, now)));
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function makeKey(args: string[], today: string): number {
  const { values } = parseArgs({
    args,
    options: { name: { type: 'string', default: today }, out: { type: 'string' } },
  });
  const { name, out = `${name}.private.json` } = values;
  const key = newKey(name);
  const named = parseVendorKeys([{ kid: name, x: key.x }]);
  if (!named.ok)
    throw new Misuse(`a key's name ${named.problem.map(({ message }) => message).join(', ')}`);
  const written = writeKey(out, key);
  if (!written.ok) return sayRefused(written.problem.message);
  process.stdout.write(`${entryOf({ kid: key.kid, x: key.x })}\n`);
  const { warn } = paintFor(process.stderr);
  for (const place of unsafePlace(placeOf(out))) console.error(warn(unsafeWords(place, out)));
  console.error(newKeyWords(out));
  return 0;
}

function stateOf(key: VendorKey, now: number): string {
  const { kid, x, retiredOn } = key;
  const state = isRetired(key, now) ? 'retired since' : 'in use until';
  return `${kid}  ${x}  ${retiredOn === undefined ? 'in use' : `${state} ${retiredOn}`}`;
}
