import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Outcome } from './check';
import { lastLines, runNode } from './program';

const script = join(__dirname, '../checkers/lint.cjs');
const problems = v.array(
  v.object({ file: v.string(), line: v.number(), column: v.number(), message: v.string() }),
);

type Problems = v.InferOutput<typeof problems>;

/** What Atlassian's linters say of an app, those that need an account apart. */
export const lintProblems = async (appFolder: string): Promise<Problems> => {
  const { code, stdout, said } = await runNode([script, appFolder], appFolder);
  if (code !== 0)
    throw new Error(`Atlassian's linters ended with an error:\n    ${lastLines(said)}`);
  return v.parse(problems, JSON.parse(stdout));
};

/** What the linters must find here: a scope that nobody asked for, and a host that the manifest does not name. */
const planted = `import { asUser, fetch, route } from '@forge/api';

export async function planted(): Promise<void> {
  await asUser().requestJira(route\`/rest/api/3/project/search\`);
  await fetch('https://planted.example.com/');
}
`;

const plantedFindings = [/read:jira-work/, /planted\.example\.com/];

/** By the app's own manifest and settings; without its sources, which would only take time. */
const plantedProblems = async (appFolder: string): Promise<Problems> => {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-lint-'));
  try {
    for (const part of ['i18n', 'manifest.yml', 'tsconfig.json'])
      cpSync(join(appFolder, part), join(folder, part), { recursive: true });
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src/planted.ts'), planted);
    return await lintProblems(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What the linters do not find of what is planted beside the app's manifest and settings. */
export const missedByLinters = async (appFolder: string): Promise<string[]> => {
  const found = await plantedProblems(appFolder);
  return plantedFindings
    .filter(
      (wanted) =>
        !found.some(({ file, message }) => file === 'src/planted.ts' && wanted.test(message)),
    )
    .map(
      (wanted) =>
        `The linters do not find ${wanted.source} in a file that was planted. They may read no file: include in tsconfig.json must have a pattern such as src/**/*.`,
    );
};

/** Atlassian's linters find nothing in the app, and find what is planted. */
export const lintersOutcome = async (appFolder: string): Promise<Outcome> => {
  const [own, missed] = await Promise.all([lintProblems(appFolder), missedByLinters(appFolder)]);
  const faults = own.map(
    ({ file, line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`,
  );
  return { faults: [...missed, ...faults] };
};
