import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsIn, manifestText } from './cli/doctor/found-in';

/** What is found in a family, as `line: what is said`. The app's own id ends with 000. */
const mistakesIn = (family: string, file = 'src/standing/family.ts'): string[] =>
  findingsIn({ [file]: family }).map(({ fault, span }) =>
    fault.code === 'family-mistake'
      ? `${span.line}: ${fault.member} ${fault.mistake}`
      : `${span.line}: ${fault.code}`,
  );

const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const appLine = (number: number): string =>
  `  { id: '${idOf(number)}', name: 'App ${number}', products: ['jira'] },`;
const own = appLine(0);
/** The list of these lines; its first line is the second. */
const listed = (...lines: string[]): string =>
  ['export const family = [', ...lines, '];', ''].join('\n');

describe('the apps of this project’s vendor', () => {
  const root = join(__dirname, '..');
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const family = read('src/family.ts');
  const found = (text: string): object[] =>
    findingsIn({
      'manifest.yml': read('manifest.yml'),
      'src/admin.ts':
        "import { makeLicenseHandler } from './kit/license';\nimport { family } from './family';\nexport const handler = makeLicenseHandler({ family });",
      'src/family.ts': text,
    });

  test('have no mistake', () => {
    expect(found(family)).toEqual([]);
  });

  test('are looked at', () => {
    const line = family.split('\n').findIndex((text) => text.includes("name: 'Example Forms'")) + 1;
    expect(found(family.replace("name: 'Example Forms'", "name: ''"))).toMatchObject([
      { file: 'src/family.ts', span: { line }, fault: { member: 'family[2].name' } },
    ]);
  });
});

test.each([
  ['the app alone', listed(own)],
  ['no app', listed()],
  ['30 apps', listed(...Array.from({ length: 30 }, (_, number) => appLine(number)))],
  ['a typed list', listed(own).replace('family', 'family: FamilyApp[]')],
  ['as const', listed(own).replace('];', '] as const;')],
  ['satisfies', listed(own).replace('];', '] satisfies FamilyApp[];')],
  ['a type assertion', listed(own).replace('[', '<FamilyApp[]>[')],
  ['exported below', `${listed(own).replace('export ', '')}export { family };\n`],
  ['a template text', listed(own.replaceAll("'", '`'))],
  ['names in quotes', listed(own.replace('products', '"products"'))],
  ['an id in capitals', listed(own.replace('8000', '8ABC'), own.replace('4000', '4ABC'), own)],
])('no mistake: %s', (_, family) => {
  expect(mistakesIn(family)).toEqual([]);
});

test('no mistake: JavaScript with a type in a comment', () => {
  const family = listed(own)
    .replace('[', '/** @type {import("standing-kit/rules").FamilyApp[]} */ ([')
    .replace('];', ']);');
  expect(mistakesIn(family, 'src/standing/family.js')).toEqual([]);
});

const listing = 'must be an address like https://marketplace.atlassian.com/apps/1234567';
const unwritten = 'must be written out; what is not written here cannot be checked';

test.each([
  [
    'a wrong UUID',
    [own, "  { id: '0000', name: 'Other', products: ['jira'] },"],
    ['3: family[1].id must be the UUID of the app: the last part of app.id in its manifest.yml'],
  ],
  [
    'the ARI instead of the UUID',
    [own.replace("'0", "'ari:cloud:ecosystem::app/0")],
    ['2: family[0].id must be the UUID of the app: the last part of app.id in its manifest.yml'],
  ],
  [
    'two apps with one id',
    [own, appLine(1), appLine(2).replace(idOf(2), idOf(1))],
    ['4: family[2].id must be the UUID of one app only'],
  ],
  [
    'an http listing',
    [
      own,
      '  {',
      `    id: '${idOf(1)}',`,
      "    name: 'Other',",
      "    listing: 'http://marketplace.atlassian.com/apps/1',",
      "    products: ['jira'],",
      '  },',
    ],
    [`6: family[1].listing ${listing}`],
  ],
  [
    'a listing elsewhere',
    [own.replace('name', "listing: 'https://example.com/apps/1', name")],
    [`2: family[0].listing ${listing}`],
  ],
  [
    'a product misspelt',
    [
      own,
      '  {',
      `    id: '${idOf(1)}',`,
      "    name: 'Other',",
      '    products: [',
      "      'jira',",
      "      'confluense',",
      '    ],',
      '  },',
    ],
    ['8: family[1].products[1] must be one of jira, confluence, bitbucket, compass'],
  ],
  [
    'no product',
    [own.replace("'jira'", '')],
    ['2: family[0].products must name at least one product'],
  ],
  [
    'an edition misspelt',
    [own.replace('name', "editions: ['standart'], name")],
    ['2: family[0].editions[0] must be one of standard, advanced'],
  ],
  [
    'no name',
    [own, '  {', `    id: '${idOf(1)}',`, "    products: ['jira'],", '  },'],
    ['3: family[1].name is missing'],
  ],
  [
    'a name of 61 characters',
    [own.replace('App 0', 'x'.repeat(61))],
    ['2: family[0].name must have at most 60 characters'],
  ],
  [
    'this app missing',
    [appLine(1), appLine(2)],
    [`1: family must have this app too, by its id in manifest.yml: ${idOf(0)}`],
  ],
  [
    '31 apps',
    Array.from({ length: 31 }, (_, number) => appLine(number)),
    ['1: family must have at most 30 apps'],
  ],
  ['a spread', [own, appLine(1), '  ...others,'], [`4: family ${unwritten}`]],
  ['a name for an app', [own, '  other,'], [`3: family[1] ${unwritten}`]],
  ['a call', [own, "  appNamed('Other'),"], [`3: family[1] ${unwritten}`]],
  [
    'a name for a text',
    [own, appLine(1).replace("'App 1'", 'NAME')],
    [`3: family[1].name ${unwritten}`],
  ],
  [
    'a text made up',
    [own, appLine(1).replace("'App 1'", '`App ${1}`')],
    [`3: family[1].name ${unwritten}`],
  ],
  [
    'a spread in an app, whose other members are checked all the same',
    [own, "  { ...other, products: ['Jira'] },"],
    [
      `3: family[1] ${unwritten}`,
      '3: family[1].products[0] must be one of jira, confluence, bitbucket, compass',
    ],
  ],
])('%s is named with its line', (_, lines, expected) => {
  expect(mistakesIn(listed(...lines))).toEqual(expected);
});

test('a member that no app has is named at its place', () => {
  const [mistake, ...more] = mistakesIn(listed(own, appLine(1).replace('name', 'title: 1, name')));
  expect(mistake).toMatch(/^3: family\[1\]\.title /);
  expect(more).toEqual([]);
});

test('what is made elsewhere is named where it is given', () => {
  const files = {
    'src/standing/license.ts':
      "import { makeLicenseHandler } from 'standing-kit/license';\nimport { family } from '../ours';\nexport const handler = makeLicenseHandler({\n  family,\n});",
  };
  expect(findingsIn(files)).toMatchObject([
    { fault: { member: 'family', mistake: unwritten }, span: { line: 4, column: 3 } },
  ]);
  expect(findingsIn({ ...files, 'src/ours.ts': listed(own) })).toEqual([]);
  expect(findingsIn({ ...files, 'src/ours.ts': listed(appLine(1)) })).toMatchObject([
    { file: 'src/ours.ts', span: { line: 1, column: 23 } },
  ]);
});

test('a list made in a program beside the app is none that the app has', () => {
  const made =
    "import { makeHistoryJobs } from 'standing-kit/history';\nexport const jobs = makeHistoryJobs({ family: manyApps() });";
  expect(findingsIn({ 'tools/costs.ts': made })).toEqual([]);
  expect(findingsIn({ 'src/costs.ts': made })).toMatchObject([{ file: 'src/costs.ts' }]);
});

test('a file of the vendor’s that is called family too is none of ours', () => {
  expect(mistakesIn("export const family = ['Ann', 'Bob'];", 'src/family.ts')).toEqual([]);
});

test('an id that is filled in when the app is deployed leaves open which app this is', () => {
  const manifest = manifestText.replace(idOf(0), '${APP_ID}');
  const files = { 'manifest.yml': manifest, 'src/standing/family.ts': listed(appLine(1)) };
  expect(findingsIn(files)).toEqual([]);
});

test('a line can ask for silence', () => {
  const silence = '  // standing-ignore-next-line family-mistake';
  expect(mistakesIn(listed(own, silence, '  ...others,'))).toEqual([]);
});
