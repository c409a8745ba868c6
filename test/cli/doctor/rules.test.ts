import { findingsIn, linesFound, manifestText } from './found-in';

describe('is-active', () => {
  test.each([
    ['a read', 'export const h = ({ context }) => context.license?.isActive;', true],
    [
      'by its name in brackets',
      'export const h = ({ context }) => context.license["isActive"];',
      true,
    ],
    [
      'taken apart',
      'export function h({ context }) {\n  const { isActive } = context.license ?? {};\n  return isActive;\n}',
      true,
    ],
    [
      'taken apart under another name',
      'export function h({ context: { license: { isActive: on } } }) {\n  return on;\n}',
      true,
    ],
    [
      'of getAppContext',
      'import { getAppContext } from "@forge/api";\nexport const h = () => getAppContext().license?.isActive;',
      true,
    ],
    [
      'of a parameter that callers fill',
      'const on = (license) => license.isActive;\nexport const h = ({ context }) => on(context.license);',
      true,
    ],
    [
      'of a parameter that is only named so',
      'export const on = (license) => license?.isActive;',
      false,
    ],
  ])('%s', (_what, source, isFixable) => {
    const found = findingsIn({ 'src/index.js': source }).filter(
      ({ fault }) => fault.code === 'is-active',
    );
    expect(found.map(({ edits }) => edits.length > 0)).toEqual([isFixable]);
  });

  test.each([
    [
      'active first',
      'export const h = ({ context }) => context.license?.active ?? context.license?.isActive;',
    ],
    [
      'active as the fallback, which takes over',
      'export const h = ({ context: { license } }) => license?.isActive ?? license?.active;',
    ],
    [
      'both taken apart',
      'export function h({ context }) {\n  const { active, isActive } = context.license ?? {};\n  return active ?? isActive;\n}',
    ],
    [
      'an answer of the app',
      'export const h = async () => {\n  const license = await invoke("license");\n  return license.isActive;\n};',
    ],
    ['another thing that is active', 'export const h = ({ context }) => context.user.isActive;'],
    [
      'a property that the app writes',
      'export const h = ({ context }) => ({ isActive: context.license?.active });',
    ],
  ])('not: %s', (_what, source) => {
    expect(linesFound('is-active', source, 'src/index.js')).toEqual([]);
  });
});

describe('browser-decides', () => {
  const page = 'src/frontend/page.jsx';

  test.each([
    [
      'useProductContext',
      'const context = useProductContext();\n  if (!context?.license?.active) return <Upgrade />;\n  return <App />;',
    ],
    [
      'its license alone',
      'const license = useProductContext()?.license;\n  return license?.active ? <App /> : <Upgrade />;',
    ],
    [
      'state filled with then',
      'const [context, setContext] = useState(null);\n  useEffect(() => {\n    view.getContext().then(setContext);\n  }, []);\n  if (!context?.license?.active) return <Upgrade />;\n  return <App />;',
    ],
    [
      'state filled after await',
      'const [where, setWhere] = useState();\n  useEffect(() => {\n    const load = async () => setWhere(await view.getContext());\n    void load();\n  }, []);\n  return where?.license?.active && <App />;',
    ],
    [
      'a flag in state',
      'const [licensed, setLicensed] = useState(false);\n  useEffect(() => {\n    view.getContext().then((c) => setLicensed(c.license?.active === true));\n  }, []);\n  return licensed ? <App /> : <Upgrade />;',
    ],
    [
      'in production only',
      'const context = useProductContext();\n  const licensed = context?.environmentType !== "PRODUCTION" || context?.license?.active === true;\n  return licensed ? <App /> : <Upgrade />;',
    ],
    [
      'a button',
      'const context = useProductContext();\n  return <Button isDisabled={!context?.license?.active}>Export</Button>;',
    ],
  ])('by %s', (_how, body) => {
    const source = `import { view } from '@forge/bridge';\nexport function Page() {\n  ${body}\n}`;
    expect(linesFound('browser-decides', source, page)).toHaveLength(1);
    expect(linesFound('absent-license-as-unlicensed', source, page)).toEqual([]);
  });

  test('through a hook and a helper of the app, and in a Custom UI', () => {
    const files = {
      'static/settings/src/use-license.js':
        "import { view } from '@forge/bridge';\nexport function useLicense() {\n  const [context, setContext] = useState();\n  useEffect(() => { view.getContext().then(setContext); }, []);\n  return { license: context?.license, isLoading: !context };\n}",
      'static/settings/src/App.js':
        "import { useLicense } from './use-license';\nexport function App() {\n  const { license, isLoading } = useLicense();\n  if (isLoading) return null;\n  if (!license?.active) return <Upgrade />;\n  return <Settings />;\n}",
    };
    const found = findingsIn(files);
    expect(found.map(({ fault, file, span }) => `${fault.code} ${file}:${span.line}`)).toEqual([
      'browser-decides static/settings/src/App.js:5',
    ]);
  });

  test.each([
    ['dates', 'return <Text>{context?.license?.trialEndDate}</Text>;'],
    ['its type', 'return <Text>{context?.license?.type ?? "none"}</Text>;'],
    ['the flag as words', 'return <Text>{context?.license?.active ? "Active" : "Ended"}</Text>;'],
    [
      'the flag as translated words',
      'return <Text>{context?.license?.active ? t("on") : t("off")}</Text>;',
    ],
    [
      'the flag in a color',
      'return <Lozenge appearance={context?.license?.active ? "success" : "removed"}>License</Lozenge>;',
    ],
    [
      'a notice beside the page',
      'return <><App />{context?.license?.active === false && <SectionMessage />}</>;',
    ],
    [
      'a banner of its own',
      'const banner = context?.license?.active === false ? <div className="license-banner">Ended</div> : null;\n  return <>{banner}<App /></>;',
    ],
    ['a log', 'console.log(context?.license?.active === true);\n  return <App />;'],
    [
      'what an effect depends on',
      'useEffect(() => { load(); }, [context?.license?.active]);\n  return <App />;',
    ],
    [
      'the answer of a resolver',
      'const [license, setLicense] = useState();\n  useEffect(() => { invoke("license").then(setLicense); }, []);\n  return license?.active ? <App /> : <Upgrade />;',
    ],
    [
      'a license of something else',
      'const { license } = useRepository();\n  return license?.active ? <App /> : <Upgrade />;',
    ],
  ])('not: %s', (_what, body) => {
    const source = `import { useProductContext } from '@forge/react';\nexport function Page() {\n  const context = useProductContext();\n  ${body}\n}`;
    expect(linesFound('browser-decides', source, page)).toEqual([]);
  });
});

describe('date-read-one-way', () => {
  test.each([
    ['new Date', 'new Date(context.license.trialEndDate)'],
    ['Date.parse', 'Date.parse(context.license?.subscriptionEndDate ?? "")'],
    ['Number', 'Number(context.license.trialEndDate)'],
    ['parseInt', 'parseInt(context.license.trialEndDate, 10)'],
    ['+', '+context.license.trialEndDate'],
    ['moment', 'moment(context.license.trialEndDate).fromNow()'],
    ['dayjs', 'dayjs(context.license.subscriptionEndDate)'],
    ['parseISO', 'parseISO(context.license.subscriptionEndDate)'],
  ])('%s', (_reader, expression) => {
    const source = `export const h = ({ context }) => context.license && ${expression};`;
    expect(linesFound('date-read-one-way', source)).toHaveLength(1);
  });

  test('through a helper of the app', () => {
    const source =
      'const day = (value) => new Date(value);\nexport const h = ({ context }) => day(context.license?.trialEndDate);';
    expect(linesFound('date-read-one-way', source)).toHaveLength(1);
  });

  test.each([
    [
      'looks at its type',
      'const end = context.license?.trialEndDate;\nreturn typeof end === "number" ? new Date(end) : null;',
    ],
    [
      'looks at its digits',
      'const end = context.license?.trialEndDate;\nreturn /^\\d+$/.test(end) ? new Date(Number(end)) : new Date(end);',
    ],
    [
      'looks at what came out',
      'const end = new Date(context.license?.trialEndDate);\nreturn Number.isNaN(end.getTime()) ? null : end;',
    ],
    ['shows it as it is', 'return `until ${context.license?.trialEndDate}`;'],
    ['reads another date', 'return new Date(context.extension.issue.created);'],
  ])('not: %s', (_what, body) => {
    const source = `export function h({ context }) {\n${body}\n}`;
    expect(linesFound('date-read-one-way', source)).toEqual([]);
  });
});

describe('license-in-module-scope', () => {
  test.each([
    ['a variable', 'let cached;\nexport function h({ context }) {\n  cached = context.license;\n}'],
    [
      'if there is none yet',
      'let cached = null;\nexport function h({ context }) {\n  cached ??= context.license?.active === true;\n}',
    ],
    [
      'a map',
      'const kept = new Map();\nexport function h({ context }) {\n  kept.set("license", context.license);\n}',
    ],
    [
      'an object',
      'const state = { on: false };\nexport function h({ context }) {\n  state.on = Boolean(context.license?.active);\n}',
    ],
    [
      'a static member',
      'class Gate {\n  static on = false;\n}\nexport function h({ context }) {\n  Gate.on = context.license?.active ?? null;\n}',
    ],
    [
      'what was made of it',
      'let mode;\nexport function h({ context }) {\n  const on = context.license?.active;\n  const chosen = on ? "full" : "none";\n  mode = chosen;\n}',
    ],
    [
      'what a function made of it',
      'let mode;\nconst judge = (context) => (context.license?.active ? 1 : 0);\nexport async function h({ context }) {\n  mode = await judge(context);\n}',
    ],
    [
      'in an object with its time',
      'let cache = null;\nexport function h({ context }) {\n  cache = { at: 1, active: context.license?.active };\n}',
    ],
  ])('%s', (_holder, source) => {
    expect(linesFound('license-in-module-scope', source)).toHaveLength(1);
  });

  test.each([
    [
      'a local variable',
      'export function h({ context }) {\n  let on;\n  on = context.license?.active;\n  return on;\n}',
    ],
    [
      'under the key of the site',
      'const kept = new Map();\nexport function h({ context }) {\n  kept.set(context.cloudId, context.license);\n}',
    ],
    [
      'storage',
      'import { kvs } from "@forge/kvs";\nexport const h = ({ context }) => kvs.set("seen", context.license);',
    ],
    [
      'something else',
      'let calls = 0;\nexport function h({ context }) {\n  calls += 1;\n  return context.license;\n}',
    ],
  ])('not: %s', (_what, source) => {
    expect(linesFound('license-in-module-scope', source)).toEqual([]);
  });

  test('not: in a browser, which has one site', () => {
    const source =
      'import { view } from "@forge/bridge";\nlet cached;\nexport async function load() {\n  cached = (await view.getContext()).license;\n  return cached;\n}';
    expect(linesFound('license-in-module-scope', source, 'src/frontend/page.jsx')).toEqual([]);
  });
});

describe('license-type-exhaustive', () => {
  const rest = {
    none: '',
    throws: '\n    default: throw new Error("unknown");',
    never: '\n    default: { const nothing: never = t; return nothing; }',
    asserted: '\n    default: return assertNever(t);',
  };

  test.each(Object.entries(rest))('%s', (_how, other) => {
    const source = `export function h({ context }) {\n  const t = context.license?.type;\n  switch (t) {\n    case "commercial": return 1;${other}\n  }\n}`;
    expect(linesFound('license-type-exhaustive', source)).toEqual(['switch (t) {']);
  });

  test('of the type in one case', () => {
    const source =
      'export function h({ context: { license } }) {\n  switch (license.type?.toUpperCase()) {\n    case "ACADEMIC": return 1;\n  }\n}';
    expect(linesFound('license-type-exhaustive', source)).toHaveLength(1);
  });

  test.each([
    [
      'with an answer',
      'switch (context.license?.type) {\n    case "academic": return 1;\n    default: return 2;\n  }',
    ],
    [
      'of another type',
      'switch (context.extension.type) {\n    case "jira:issuePanel": return 1;\n  }',
    ],
  ])('not: %s', (_what, body) => {
    expect(
      linesFound('license-type-exhaustive', `export function h({ context }) {\n  ${body}\n}`),
    ).toEqual([]);
  });
});

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
    expect(places(files)).toEqual(['observer-filtered manifest.yml:18:9']);
  });

  test('not: a filtered job that works, or one that looks and is not filtered', () => {
    expect(
      places({ 'manifest.yml': filtered, 'src/jobs.js': 'export const nightly = () => work();' }),
    ).toEqual([]);
    expect(places({ 'src/jobs.js': observing, 'src/note.js': note })).toEqual([]);
  });
});

describe('a line that asks for silence', () => {
  const line = 'export const h = ({ context }) => context.license?.isActive;';

  test.each([
    ['its code', '// standing-ignore-next-line is-active', []],
    ['several', '// standing-ignore-next-line browser-decides, is-active', []],
    ['in a block comment', '/* standing-ignore-next-line is-active */', []],
    ['another code', '// standing-ignore-next-line browser-decides', [line]],
    ['no code', '// standing-ignore-next-line', [line]],
    ['no comment', 'say("standing-ignore-next-line is-active");', [line]],
  ])('%s', (_what, above, expected) => {
    expect(linesFound('is-active', `${above}\n${line}`)).toEqual(expected);
  });

  test('in manifest.yml', () => {
    const manifest = manifestText
      .replace('app:', '# standing-ignore-next-line licensing-not-enabled\napp:')
      .replace('enabled: true', 'enabled: false');
    expect(
      findingsIn({
        'manifest.yml': manifest,
        'src/index.js': 'export const h = ({ context }) => context.license?.type;',
      }),
    ).toEqual([]);
  });
});
