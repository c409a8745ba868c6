import { findingsIn, linesFound } from './found-in';

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
      'in JSX that TypeScript would mend',
      'export const H = ({ context }) => <p>{String(context.license?.isActive)} -> all</p>;',
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
      'both taken apart, where a caller of the app gives one of them',
      'const on = ({ active, isActive }) => (typeof active === "boolean" ? active : isActive);\nexport const h = ({ context }) => on(context.license ?? {});\nexport const ours = on({ active: true });',
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
