import { linesFound } from './found-in';

/** Code of a resolver: `context` is the function's. */
function inResolver(body: string): string {
  return `export function handler({ context }) {\n${body}\n}`;
}

const unlicensed = 'absent-license-as-unlicensed';
const licensed = 'absent-license-as-licensed';

describe('an absent license is answered like one that is not in force', () => {
  test.each([
    ['negated', 'if (!context.license?.active) return null;'],
    ['as a condition', 'if (context.license?.active) open();'],
    ['compared with true', 'return context.license?.active === true;'],
    ['not compared with true', 'if (context.license?.active !== true) return null;'],
    ['made a boolean', 'return { isLicensed: Boolean(context.license?.active) };'],
    ['made a boolean with !!', 'return !!context.license?.active;'],
    ['with a default', 'return context.license?.active ?? false;'],
    ['with ||', 'return context.license?.active || false;'],
    ['in both spellings', 'return Boolean(context.license?.active ?? context.license?.isActive);'],
    [
      'either spelling',
      'return context.license?.active === true || context.license?.isActive === true;',
    ],
    ['with && before it', 'if (context.license && context.license.active) open();'],
    [
      'with the whole chain',
      'if (!context || !context.license || !context.license.active) return null;',
    ],
    [
      'by a default license',
      'const license = context.license ?? { active: false };\nreturn license.active === true;',
    ],
    ['by an empty license', 'const { active } = context.license || {};\nif (!active) return null;'],
    [
      'by a default in a pattern',
      'const { active = false } = context.license ?? {};\nif (!active) return null;',
    ],
    ['taken apart', 'const { license } = context;\nif (!license?.active) return null;'],
    [
      'under another name',
      'const l = context.license;\nconst on = l?.active;\nif (!on) return null;',
    ],
    ['with another condition', 'if (isExport && !context.license?.active) return null;'],
    ['in a conditional', 'return context.license?.active ? all() : some();'],
    ['with a cast and a bang', 'return (context as any).license!?.active === true;'],
    ['by name', 'const key = "x";\nif (!context["license"]?.["active"]) return null;'],
    [
      'early, with the same answer',
      'if (!context.license) return false;\nreturn context.license.active;',
    ],
    [
      'early, with the same object',
      'const l = context.license;\nif (!l) return { ok: false };\nreturn { ok: l.active === true };',
    ],
    [
      'early, with the same error',
      'const l = context.license;\nif (!l) throw new Error("no");\nif (!l.active) throw new Error("no");\nwork();',
    ],
    [
      'when only logged about',
      'console.log(context.license);\nif (!context.license?.active) return null;',
    ],
  ])('%s', (_how, body) => {
    expect(linesFound(unlicensed, inResolver(body))).toHaveLength(1);
  });

  test('an error is that, too', () => {
    expect(
      linesFound(unlicensed, inResolver('if (!context.license.active) return null;')),
    ).toHaveLength(1);
    expect(
      linesFound(
        unlicensed,
        inResolver('const { active } = context.license;\nreturn active ? 1 : 2;'),
      ),
    ).toHaveLength(1);
  });

  test('in a job as well, where it does most harm', () => {
    const job =
      'export async function nightly(event, context) {\n  if (!context.license?.active) return;\n  await work();\n}';
    expect(linesFound(unlicensed, job, 'src/jobs.ts')).toHaveLength(1);
  });

  test.each([
    [
      'a function of the app',
      'function may(context) {\n  return context?.license?.active === true;\n}\nexport function handler({ context }) {\n  if (!may(context)) return null;\n}',
    ],
    [
      'a parameter named license',
      'export function isOn(license) {\n  return license?.active === true;\n}',
    ],
    [
      'getAppContext',
      'import { getAppContext } from "@forge/api";\nexport const isOn = () => getAppContext().license?.active === true;',
    ],
    ['a request', 'export const handler = async (req) => !!req.context?.license?.active;'],
    [
      'JavaScript with require',
      'const { getAppContext } = require("@forge/api");\nmodule.exports.on = () => !!getAppContext().license?.active;',
    ],
  ])('through %s, said once', (_how, source) => {
    expect(linesFound(unlicensed, source, 'src/index.js')).toHaveLength(1);
  });
});

describe('an absent license is answered like one in force', () => {
  test.each([
    ['not false', 'return context.license?.active !== false;'],
    ['with a default', 'return context.license?.active ?? true;'],
    ['none or active', 'return !context.license || context.license.active;'],
    ['no license at all', 'return context?.license == null || context.license.active === true;'],
    [
      'refused only when false',
      'if (context.license && context.license.active === false) return { error: 1 };',
    ],
    [
      'refused only when there',
      'if (context.license && !context.license.active) return { error: 1 };',
    ],
    [
      'by a default license',
      'const license = context.license || { active: true };\nif (!license.active) return null;',
    ],
    [
      'by a default in a pattern',
      'const { active = true } = context.license ?? {};\nif (!active) return null;',
    ],
    [
      'under another name',
      'const active = context.license?.active;\nreturn { isLicensed: active !== false, active: active ?? null };',
    ],
    ['early', 'if (!context.license) return true;\nreturn context.license.active === true;'],
  ])('%s', (_how, body) => {
    expect(linesFound(licensed, inResolver(body))).toHaveLength(1);
    expect(linesFound(unlicensed, inResolver(body))).toEqual([]);
  });

  test.each([
    [
      'a schedule',
      'src/jobs.ts',
      'export function nightly(event, context) {\n  if (context.license?.active === false) return;\n  work();\n}',
    ],
    [
      'a file that only schedules reach',
      'src/jobs.ts',
      'export const nightly = (event, context) => mayRun(context) && work();\nfunction mayRun(context) {\n  return context?.license?.active !== false;\n}',
    ],
  ])('but that is right in %s', (_where, file, source) => {
    expect(linesFound(licensed, source, file)).toEqual([]);
  });
});
