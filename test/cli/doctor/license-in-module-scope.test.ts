import { findingsIn, linesFound } from './found-in';

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

  const keeping =
    'let last = null;\nexport function keep({ license }) {\n  last = license?.active;\n  return last;\n}';

  test('not: in a program beside the app, which Forge does not run', () => {
    expect(linesFound('license-in-module-scope', keeping, 'scripts/report.ts')).toEqual([]);
  });

  test.each(['src/keep.js', 'shared/keep.js'])('in %s, which a handler imports', (file) => {
    const handler =
      "import { keep } from '../FILE';\nexport const handler = (event, context) => keep(context);";
    const files = { [file]: keeping, 'src/index.js': handler.replace('FILE', file) };
    expect(findingsIn(files)).toMatchObject([{ file, fault: { code: 'license-in-module-scope' } }]);
  });

  test('not: in a browser, which has one site', () => {
    const source =
      'import { view } from "@forge/bridge";\nlet cached;\nexport async function load() {\n  cached = (await view.getContext()).license;\n  return cached;\n}';
    expect(linesFound('license-in-module-scope', source, 'src/frontend/page.jsx')).toEqual([]);
  });
});
