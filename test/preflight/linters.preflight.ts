import { readFileSync } from 'node:fs';
import { createAppFolder } from '../browser/app-folder';
import { lintersOutcome, lintProblems } from '../../tools/preflight/linters';

const app = createAppFolder();
const source = (name: string): string => readFileSync(`${app.folder}/${name}`, 'utf8');
const manifest = source('manifest.yml');
const tsconfig = source('tsconfig.json');
const history = source('src/history.ts');

afterEach(() => {
  app.write('manifest.yml', manifest);
  app.write('tsconfig.json', tsconfig);
  app.write('src/history.ts', history);
});
afterAll(() => {
  app.remove();
});

jest.setTimeout(180_000);

test('settings by which no source is read are noticed', async () => {
  app.write('tsconfig.json', tsconfig.replace('src/**/*', 'src'));
  const { faults } = await lintersOutcome(app.folder);
  expect(faults).toContainEqual(expect.stringContaining('They may read no file'));
});

test('a scope that is missing is found, and a function that Forge would not see', async () => {
  app.write('manifest.yml', manifest.replace('    - read:confluence-user\n', ''));
  app.write(
    'src/history.ts',
    history.replace(/export \{[^}]*\};/, '').replace('const {', 'export const {'),
  );
  const messages = (await lintProblems(app.folder)).map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringContaining('read:confluence-user'));
  expect(messages).toContainEqual(
    expect.stringContaining('Cannot find exported function "observe"'),
  );
});
