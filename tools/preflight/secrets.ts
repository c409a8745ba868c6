import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Outcome } from './check';
import { lastLines, runNode } from './program';

const scanner = join(__dirname, '../checkers/scan-secrets.mjs');
const found = v.array(v.object({ file: v.string(), line: v.number(), what: v.string() }));

const unreadable = /\.(?:png|tgz|gz|ico|woff2?)$/;

/** The files below a folder in which a secret could stand. */
export const textsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !unreadable.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const scan = async (files: readonly string[]): Promise<v.InferOutput<typeof found>> => {
  const input = files.filter((file) => !unreadable.test(file)).join('\n');
  const { code, stdout, said } = await runNode([scanner], process.cwd(), input);
  if (code !== 0) throw new Error(`The scanner for secrets failed:\n    ${lastLines(said)}`);
  return v.parse(found, JSON.parse(stdout));
};

/** Made up, one of each kind; each in parts here, so that this file has none. */
export const plantedSecrets = [
  ['-----BEGIN', `PRIVATE KEY-----\n${'MC4CAQAwBQYDK2VwBCIEIA'.repeat(2)}`].join(' '),
  ['{ "kty": "OKP", "', 'd": "', 'A1b2'.repeat(10), 'xyz" }'].join(''),
  ['ATATT', '3', 'xFfGF0'.repeat(6)].join(''),
  ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_'),
];

/** Secrets in these files. A file with made-up ones is scanned along, so that a scanner that finds nothing is noticed. */
export const secretsOutcome = async (files: readonly string[]): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-secrets-'));
  try {
    const control = join(folder, 'control.txt');
    writeFileSync(control, plantedSecrets.join('\n'));
    const all = await scan([...files, control]);
    const inControl = all.filter(({ file }) => file === control).length;
    const missed =
      inControl >= plantedSecrets.length
        ? []
        : [
            `Of ${String(plantedSecrets.length)} made-up secrets ${String(inControl)} were found. Mend tools/checkers/scan-secrets.mjs.`,
          ];
    const faults = all
      .filter(({ file }) => file !== control)
      .map(
        ({ file, line, what }) =>
          `${file}:${String(line)} looks like a secret (${what}). Take it out, and make it void where it was made.`,
      );
    return { faults: [...missed, ...faults] };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
