import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Outcome } from './check';
import { lastLines, runNode } from './program';

const script = join(__dirname, '../checkers/lint.cjs');
const problems = v.array(
  v.object({ file: v.string(), line: v.number(), column: v.number(), message: v.string() }),
);

/** What Atlassian's linters say of an app, those that need an account apart. */
export const lintProblems = async (appFolder: string): Promise<v.InferOutput<typeof problems>> => {
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

/** The app with a file in it that must be found; with its own manifest and settings, so that these are tried too. */
const withPlanted = async <Result>(
  appFolder: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-lint-'));
  try {
    for (const part of ['src', 'i18n', 'static', 'manifest.yml', 'package.json', 'tsconfig.json'])
      cpSync(join(appFolder, part), join(folder, part), { recursive: true });
    symlinkSync(join(appFolder, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'src/planted.ts'), planted);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Atlassian's linters find nothing in the app, and find what is planted in a copy of it. */
export const lintersOutcome = async (appFolder: string): Promise<Outcome> => {
  const [own, control] = await Promise.all([
    lintProblems(appFolder),
    withPlanted(appFolder, lintProblems),
  ]);
  const missed = plantedFindings
    .filter(
      (finding) =>
        !control.some(({ file, message }) => file === 'src/planted.ts' && finding.test(message)),
    )
    .map(
      (finding) =>
        `The linters do not find ${finding.source} in src/planted.ts of a copy of the app. They may read no file: include in tsconfig.json must have a pattern such as src/**/*.`,
    );
  const faults = own.map(
    ({ file, line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`,
  );
  return { faults: [...missed, ...faults] };
};
