import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../../../cli/doctor/examine';
import { mend } from '../../../cli/doctor/mend';
import { readApp } from '../../../cli/doctor/read-app';
import { written } from './fixture-apps';
import { manifestText } from './found-in';

let folder = '';
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function mended(files: Record<string, string>): Promise<Record<string, string>> {
  folder = written({ 'manifest.yml': manifestText, ...files });
  const app = await readApp(folder);
  if (!app.ok) throw new Error(app.problem.code);
  await mend(folder, app.value, examine(app.value));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return Object.fromEntries(Object.keys(files).map((file) => [file, read(file)]));
}

const typed = (type: string): string =>
  `type License = ${type};\r\nexport const on = (call: { license?: License }): unknown => call.license?.isActive;\r\nexport const h = ({ context }: { context: { license?: License } }) => context.license?.isActive;\r\n`;

test.each([
  [
    'a mark at the start of the file, line ends and what stands around',
    '\ufeffexport const h = ({ context }) =>\r\n\t!! context . license ?. isActive ; // isActive\r\n',
    '\ufeffexport const h = ({ context }) =>\r\n\t!! context . license ?. active ; // isActive\r\n',
  ],
  [
    'names in brackets keep their quotes',
    "export const h = ({ context }) => [context.license?.['isActive'], context.license?.[`isActive`]];\n",
    "export const h = ({ context }) => [context.license?.['active'], context.license?.[`active`]];\n",
  ],
  [
    'patterns keep their variables',
    'export const h = ({ context: { license: { isActive = false } = {} } }) => isActive;\nexport const g = ({ context }) => {\n  const { isActive: on } = context.license;\n  return on;\n};\n',
    'export const h = ({ context: { license: { active: isActive = false } = {} } }) => isActive;\nexport const g = ({ context }) => {\n  const { active: on } = context.license;\n  return on;\n};\n',
  ],
])('%s', async (_what, before, after) => {
  expect(await mended({ 'src/index.js': before })).toEqual({ 'src/index.js': after });
});

test.each([
  ['{ isActive?: boolean }', '{ active?: boolean; isActive?: boolean }'],
  [
    '{\r\n  isActive: boolean | null;\r\n}',
    '{\r\n  active?: boolean | null;\r\n  isActive: boolean | null;\r\n}',
  ],
  ['{ active?: boolean; isActive?: boolean }', '{ active?: boolean; isActive?: boolean }'],
])('a type of the app that says %j takes both names', async (before, after) => {
  const { 'src/index.ts': text } = await mended({ 'src/index.ts': typed(before) });
  expect(text).toContain(`type License = ${after};\r\n`);
  expect(text).toContain('context.license?.active;');
});
