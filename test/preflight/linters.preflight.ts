import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintProblems, missedByLinters } from '../../tools/preflight/linters';
import { makeFolders } from './make-folders';

const folderWith = makeFolders();
const source = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');
const manifest = source('manifest.yml');
const tsconfig = source('tsconfig.json');

jest.setTimeout(600_000);

const settings = { 'manifest.yml': manifest, 'tsconfig.json': tsconfig, 'i18n/en-US.json': '{}' };

test('what is planted is found; by settings by which no source is read it is not', async () => {
  const none = { ...settings, 'tsconfig.json': tsconfig.replace('src/**/*', 'src') };
  const [nothing, missed] = await Promise.all(
    [settings, none].map((files) => missedByLinters(folderWith(files))),
  );
  expect(nothing).toEqual([]);
  expect(missed).toHaveLength(2);
  expect(missed?.[0]).toContain('They may read no file');
});

test('a scope that is missing is found, and a function that Forge would not see', async () => {
  const history = source('src/history.ts');
  const folder = folderWith({
    ...settings,
    'manifest.yml': manifest.replace('    - read:confluence-user\n', ''),
    'src/forge/is-admin.ts': source('src/forge/is-admin.ts'),
    'src/history.ts': history.replace(/export \{[^}]*\};/, '').replace('const {', 'export const {'),
  });
  const said = (await lintProblems(folder)).map(({ file, message }) => `${file}: ${message}`);
  expect(said).toContainEqual(
    expect.stringMatching(/^src\/forge\/is-admin\.ts: .*read:confluence-user/),
  );
  expect(said).toContainEqual(expect.stringContaining('Cannot find exported function "observe"'));
});
