import { linesFound } from './found-in';

/** Code of a resolver: `context` is the function's. */
function inResolver(body: string): string {
  return `export function handler({ context }) {\n${body}\n}`;
}

const unlicensed = 'absent-license-as-unlicensed';
const licensed = 'absent-license-as-licensed';

describe('absence that is thought of is no finding', () => {
  test.each([
    [
      'an answer of its own',
      'if (!context.license) return { state: "not told" };\nreturn { state: context.license.active ? "on" : "off" };',
    ],
    [
      'null of its own',
      'if (!context?.license) return { on: null };\nreturn { on: context.license.active === true };',
    ],
    [
      'a conditional of its own',
      'return !context.license ? "unknown" : context.license.active ? "on" : "off";',
    ],
    ['undefined handed on', 'return context.license?.active;'],
    ['null handed on', 'return { active: context.license?.active ?? null };'],
    [
      'two refusals',
      'const l = context.license;\nif (!l) return { error: "no license here" };\nif (!l.active) return { error: "not in force" };\nwork();',
    ],
    [
      'its type looked at',
      'if (typeof context.license?.active !== "boolean") return lastSeen();\nif (!context.license.active) return null;',
    ],
    [
      'the environment asked for',
      'if (getAppContext().environmentType !== "PRODUCTION") return true;\nreturn context.license?.active === true;',
    ],
    [
      'the environment beside it',
      'return context.environmentType !== "PRODUCTION" || context.license?.active === true;',
    ],
    [
      'the environment used later',
      'const isProduction = stage() === "production";\nconst on = context.license?.active === true;\nreturn { active: isProduction ? on : true };',
    ],
    [
      'the stage of the process',
      'return process.env.STAGE_ENV === "dev" || context.license?.active === true;',
    ],
    [
      'a switch of the vendor',
      'if (process.env.LICENSE_OVERRIDE) return true;\nreturn !!context.license?.active;',
    ],
    ['only presence', 'return Boolean(context.license);'],
    ['only logged', 'console.log("licensed", !!context.license?.active);'],
    ['only the edition', 'return context.license?.capabilitySet === "capabilityAdvanced";'],
    [
      'an error that is caught',
      'try {\n  if (context.license.active) open();\n} catch {\n  return lastSeen();\n}',
    ],
    [
      'each answer under its own condition',
      'if (context.license?.active === true) return "on";\nif (context.license?.active === false) return "off";\nreturn "not told";',
    ],
    [
      'absence answered after the license in force',
      'const l = context.license;\nif (l?.active) {\n  return work();\n} else if (!l) {\n  return lastSeen();\n}\nreturn null;',
    ],
    ['both spellings handed on', 'return context.license?.active ?? context.license?.isActive;'],
  ])('%s', (_how, body) => {
    const source = inResolver(body);
    expect([...linesFound(unlicensed, source), ...linesFound(licensed, source)]).toEqual([]);
  });

  test('all callers have answered absence before', () => {
    const source = `const isOn = (license) => license?.active === true;
export function handler({ context }) {
  if (!context.license) return lastSeen();
  return isOn(context.license);
}`;
    expect(linesFound(unlicensed, source)).toEqual([]);
    const handedOn = `${source}\nexport const checks = [isOn];`;
    expect(linesFound(unlicensed, handedOn)).toHaveLength(1);
    const careless = `${source}\nexport const other = ({ context }) => isOn(context.license);`;
    expect(linesFound(unlicensed, careless)).toHaveLength(1);
  });

  test('all callers ask for the environment', () => {
    const source = `function isOn(context) {
  return context.license?.active === true;
}
export function handler({ context }) {
  if (getAppContext().environmentType === 'PRODUCTION' && !isOn(context)) return null;
  return work();
}`;
    expect(linesFound(unlicensed, source)).toEqual([]);
  });
});

describe('other things that are called license', () => {
  test.each([
    [
      'a package',
      'if (!pkg.license) return;\nconst { license } = pkg;\nif (!license?.active) return;',
    ],
    ['a repository', 'return repo.license?.active ?? false;'],
    [
      'a key that was bought',
      'const license = await shop.find(key);\nif (!license?.isActive || license.expiresAt < now) return;',
    ],
    [
      'an SPDX expression',
      'const license = parse("MIT OR Apache-2.0");\nreturn license.type === "or";',
    ],
  ])('%s', (_what, body) => {
    expect(linesFound(unlicensed, inResolver(body))).toEqual([]);
    expect(linesFound('is-active', inResolver(body))).toEqual([]);
  });

  test('a parameter with members that Atlassian’s has not', () => {
    const source =
      'export function isOn(license) {\n  return license.isActive && license.seats > 3;\n}';
    expect(linesFound(unlicensed, source)).toEqual([]);
    expect(linesFound('is-active', source)).toEqual([]);
  });
});
