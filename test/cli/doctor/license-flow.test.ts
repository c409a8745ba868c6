import { findingsIn, manifestText } from './found-in';

/** The bug is in a function that is given the license under a name that says nothing. */
const judge = '(l) => l?.active === true';

function places(files: Record<string, string>): string[] {
  return findingsIn(files).map(({ fault, file, span }) => `${fault.code} ${file}:${span.line}`);
}

describe('the license is followed into', () => {
  test.each([
    [
      'a default export',
      "import on from './lib';\nexport const handler = ({ context }) => on(context.license);",
      `export default ${judge};`,
    ],
    [
      'a default export under a name',
      "import on from './lib';\nexport const handler = ({ context }) => on(context.license);",
      `const isOn = ${judge}; export default isOn;`,
    ],
    [
      'a function of CommonJS',
      "const lib = require('./lib');\nexports.handler = ({ context }) => lib.on(context.license);",
      `exports.on = ${judge};`,
    ],
    [
      'an object of functions',
      "import { checks } from './lib';\nexport const handler = ({ context }) => checks.on(context.license);",
      `export const checks = { on: ${judge} };`,
    ],
    [
      'a path below src with an alias',
      "import { on } from '@/lib';\nexport const handler = ({ context }) => on(context.license);",
      `export const on = ${judge};`,
    ],
    [
      'an object that is handed in and taken apart',
      "import { on } from './lib';\nexport const handler = ({ context }) => on({ user: 1, license: context.license });",
      'export const on = ({ user, license: l }) => l?.active === true;',
    ],
    [
      'an object that is handed in whole',
      "import { on } from './lib';\nexport const handler = ({ context }) => on({ found: context.license });",
      'export const on = (input) => input.found?.active === true;',
    ],
    [
      'a member of a class',
      "import { Standing } from './lib';\nexport const handler = ({ context }) => new Standing(context.license).on();",
      'export class Standing { constructor(l) { this.l = l; } on() { return this.l?.active === true; } }',
    ],
    [
      'a variable of the module',
      "import { on } from './lib';\nexport const handler = ({ context }) => on(context.license);",
      'let known;\nexport const on = (l) => {\n  known = l;\n  return known?.active === true;\n};',
    ],
  ])('%s', (_where, index, lib) => {
    const found = places({ 'src/index.js': index, 'src/lib.js': lib });
    expect(found.filter((place) => place.startsWith('absent-'))).toEqual([
      expect.stringMatching(/^absent-license-as-unlicensed src\/lib\.js:/),
    ]);
  });

  test('the second argument of a job, taken apart', () => {
    const filtered = manifestText.replace(
      'interval: hour',
      'interval: hour\n      filter:\n        appIsLicensed: true',
    );
    const job =
      'const end = ({ trialEndDate }) => new Date(trialEndDate);\nconst plan = ({ type }) => {\n  switch (type) { case "A": return 1; default: throw new Error(); }\n};\nexport const nightly = async (_event, { license: l }) => l && [end(l), plan(l)];';
    expect(places({ 'manifest.yml': filtered, 'src/jobs.js': job })).toEqual([
      'observer-filtered manifest.yml:17',
      'date-read-one-way src/jobs.js:1',
      'license-type-exhaustive src/jobs.js:3',
    ]);
  });
});

describe('the license of the browser is followed into', () => {
  const load =
    "import { view } from '@forge/bridge';\nexport const App = () => {\n  const [context, setContext] = useState();\n  useEffect(() => { view.getContext().then(setContext); }, []);\n";
  test.each([
    [
      'attributes of a component',
      '  return <Gate given={context?.license}><Main /></Gate>;\n};\nconst Gate = ({ given, children }) => given?.active ? children : null;',
    ],
    [
      'the value of a React context',
      '  return <C.Provider value={{ given: context?.license }}><Main /></C.Provider>;\n};\nconst C = createContext(null);\nconst Main = () => {\n  const { given } = useContext(C);\n  return given?.active ? <All /> : null;\n};',
    ],
    [
      'useMemo',
      '  const l = useMemo(() => context?.license, [context]);\n  return l?.active ? <Main /> : null;\n};',
    ],
    [
      'state made of its former value',
      '  const [s, setS] = useState({});\n  useEffect(() => { setS((old) => ({ ...old, given: context?.license })); }, [context]);\n  return s.given?.active ? <Main /> : null;\n};',
    ],
  ])('%s', (_where, rest) => {
    const found = places({ 'static/settings/src/App.jsx': load + rest });
    expect(found).toEqual([
      expect.stringMatching(/^browser-decides static\/settings\/src\/App\.jsx:/),
    ]);
  });
});

describe('a license that may come from elsewhere says nothing of absence', () => {
  test.each([
    ['by ??', 'const l = context.license ?? (await lastSeen());\n  return l?.active === true;'],
    [
      'by an if',
      'let l = context.license;\n  if (!l) l = await lastSeen();\n  return l?.active === true;',
    ],
    ['by ??=', 'let l = context.license;\n  l ??= await lastSeen();\n  return l?.active === true;'],
    [
      'in a pattern',
      'const { active } = context.license ?? (await lastSeen());\n  return active === true;',
    ],
    [
      'by a function',
      'const l = await newest(context);\n  return l?.active === true;\n}\nasync function newest(context) {\n  if (context.license) return context.license;\n  return lastSeen();',
    ],
  ])('%s', (_how, body) => {
    const source = `export async function handler({ context }) {\n  ${body}\n}`;
    expect(places({ 'src/index.js': source })).toEqual([]);
  });

  test('and --fix leaves its members alone', () => {
    const source =
      'export const handler = async ({ context }) => (context.license ?? (await lastSeen()))?.isActive;';
    const [finding] = findingsIn({ 'src/index.js': source });
    expect(finding).toMatchObject({ fault: { code: 'is-active' }, edits: [] });
  });

  test('but not an override that has nothing to do with absence', () => {
    const source =
      'export async function handler({ context }) {\n  let on = context.license?.active;\n  const test = await override();\n  if (test) on = test.on;\n  return { on: on !== false };\n}';
    expect(places({ 'src/index.js': source })).toEqual([
      'absent-license-as-licensed src/index.js:5',
    ]);
  });
});
