import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Instant } from '../../src/rules/instant';
import { openInput } from '../input';
import { Misuse } from '../misuse';
import { momentNamed } from '../moment-named';
import { confirmationOf, type ConfirmOptions } from './confirm-options';
import { confirmationLines, signedWords } from './confirm-words';
import { publicKeysIn } from './public-keys';
import { readCode } from './read-code';
import { readKey } from './read-key';
import { sayRefused } from './say-refused';
import { signCode } from './sign-code';

/** What `standing confirm --help` prints. */
export const confirmHelp = `Usage: standing confirm --key FILE --site CLOUDID --app APPID --entitlement E KIND
       standing confirm --read CODE|- [--keys FILE]

Signs what Atlassian has granted already as a code, which the admin of that one site enters there.
Ask Marketplace support first; docs/confirmation-codes.md tells when a code is of use, and when not.
KIND is one of
  --quote Q --issued DAY --until DAY        an open quote, by Atlassian's number
  --extension NEW_END --ticket T            a later end of the term, by Atlassian's ticket
  --known-issue I --from DAY --until DAY    an issue that affects this site
  --key FILE       the private key, as \`standing keys new\` wrote it
  --site CLOUDID   the site's cloud id, and --app the app's id: in an exported history, and in reports
  --entitlement E  its number, as the license page shows it (reports: appEntitlementNumber)
A day is its 00:00 UTC, and an end is over at its instant; a code ends within 90 days.
  --read CODE      says what a code says; with --keys FILE (src/keys.ts), whether it is right
  --at MOMENT      instead of now

Exit codes: 0 signed, or right; 1 refused, or not taken; 2 misuse or failure.

Example:
  standing confirm --read - --keys docs/examples/vendor-keys.json --at 2026-06-05 < docs/examples/code.txt`;

const text = { type: 'string' } as const;

const options = {
  key: text,
  read: text,
  keys: text,
  at: text,
  site: text,
  app: text,
  entitlement: text,
  quote: text,
  issued: text,
  until: text,
  extension: text,
  ticket: text,
  'known-issue': text,
  from: text,
};

/** `standing confirm`: signs a code, or explains one. Exit code 0: done and right, 1: refused. */
export async function confirmVerb(args: string[]): Promise<number> {
  const { key, read, keys, at, ...asked } = parseArgs({ args, options }).values;
  const moment = at === undefined ? Date.now() : momentNamed(at);
  if (read === undefined) {
    if (keys !== undefined) throw new Misuse('`--keys` goes with `--read`; sign with `--key`');
    return sign(key, asked, moment);
  }
  if (key !== undefined || Object.keys(asked).length > 0)
    throw new Misuse('`--read` takes `--keys` and `--at` alone');
  return explain(read, keys, moment);
}

async function sign(file: string | undefined, asked: ConfirmOptions, at: Instant): Promise<number> {
  if (file === undefined) throw new Misuse('name your private key with `--key`');
  const confirmation = confirmationOf(asked, at);
  if (!confirmation.ok)
    return sayRefused(`this cannot be confirmed: ${confirmation.problem.message}`);
  const key = await readKey(file);
  if (!key.ok) return sayRefused(key.problem.message);
  process.stdout.write(`${await signCode(confirmation.value, key.value)}\n`);
  console.error([...confirmationLines(confirmation.value), signedWords].join('\n'));
  return 0;
}

async function explain(read: string, file: string | undefined, at: Instant): Promise<number> {
  const keys = file === undefined ? null : await publicKeysIn(file);
  if (keys?.ok === false) return sayRefused(keys.problem.message);
  const pasted = read === '-' ? await textOf(await openInput('-')) : read;
  const { lines, isTaken } = await readCode(pasted, keys?.value ?? null, at);
  process.stdout.write(`${lines.join('\n')}\n`);
  return isTaken ? 0 : 1;
}
