import { findingsIn, manifestText } from './found-in';

describe('what the manifest says', () => {
  const reading =
    'export const handler = ({ context }) => ({ active: context.license?.active ?? null });';
  const observing =
    "import { note } from './note';\nexport async function nightly(event, context) {\n  await note(context);\n}";
  const note = 'export async function note(context) {\n  await keep(context.license ?? null);\n}';
  const filtered = manifestText.replace(
    'interval: hour',
    'interval: hour\n      filter:\n        appIsLicensed: true',
  );

  const places = (files: Record<string, string>): string[] =>
    findingsIn(files).map(
      ({ fault, file, span }) => `${fault.code} ${file}:${span.line}:${span.column}`,
    );

  test.each([
    [
      'not there',
      manifestText.replace(/ {2}licensing:\n {4}enabled: true\n/, ''),
      ['licensing-not-enabled manifest.yml:2:1'],
    ],
    [
      'off',
      manifestText.replace('enabled: true', 'enabled: false'),
      ['licensing-not-enabled manifest.yml:2:1'],
    ],
    ['on', manifestText, []],
    ['filled in on deployment', manifestText.replace('enabled: true', 'enabled: ${LICENSING}'), []],
  ])('licensing is %s', (_how, manifest, expected) => {
    expect(places({ 'manifest.yml': manifest, 'src/index.js': reading })).toEqual(expected);
  });

  test('licensing is off in an app that reads no license', () => {
    const manifest = manifestText.replace('enabled: true', 'enabled: false');
    expect(
      places({ 'manifest.yml': manifest, 'src/index.js': 'export const handler = () => 1;' }),
    ).toEqual([]);
  });

  test('a filtered job looks at the license, in a file that it imports', () => {
    const files = { 'manifest.yml': filtered, 'src/jobs.js': observing, 'src/note.js': note };
    expect(places(files)).toEqual(['observer-filtered manifest.yml:17:9']);
  });

  test.each([
    ['is the kit’s observer', "export { observe as nightly } from './standing/history';"],
    [
      'calls the kit’s observer',
      "import { observe } from './standing/history';\nexport async function nightly(event, context) {\n  await observe(event, context);\n}",
    ],
  ])('a filtered job %s', (_, jobs) => {
    const history =
      "import { makeHistoryJobs } from 'standing-kit/history';\nexport const { observe, installed } = makeHistoryJobs({ policy: {} });";
    const apart = history.replace('export ', '').concat('\nexport { observe, installed };');
    for (const written of [history, apart]) {
      const files = { 'src/jobs.js': jobs, 'src/standing/history.js': written };
      expect(places({ ...files, 'manifest.yml': filtered })).toEqual([
        'observer-filtered manifest.yml:17:9',
      ]);
      expect(places(files)).toEqual([]);
    }
  });

  test('not: a filtered job that works, or one that looks and is not filtered', () => {
    expect(
      places({ 'manifest.yml': filtered, 'src/jobs.js': 'export const nightly = () => work();' }),
    ).toEqual([]);
    expect(places({ 'src/jobs.js': observing, 'src/note.js': note })).toEqual([]);
  });

  test('a function that only the lozenge of a work item asks is one that a reader waits for', () => {
    const careless =
      'export function nightly(event, context) {\n  if (context.license?.active === false) return;\n  work();\n}';
    const asked = manifestText.replace(
      'modules:\n',
      'modules:\n  jira:issueContext:\n    - key: lozenge\n      resource: page\n      dynamicProperties:\n        function: nightly\n',
    );
    const onlyAsked = asked.replace(/ {2}scheduledTrigger:\n(?: {4}.*\n)+/, '');
    expect(onlyAsked).not.toContain('interval');
    expect(places({ 'src/jobs.js': careless })).toEqual([]);
    for (const manifest of [asked, onlyAsked])
      expect(places({ 'manifest.yml': manifest, 'src/jobs.js': careless })).toEqual([
        'absent-license-as-licensed src/jobs.js:2:7',
      ]);
  });
});
