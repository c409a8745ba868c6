import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';
import { sourceFiles } from '../../../cli/add/templates/source-files';
import { checkedKeys } from '../../../src/kit/checked-keys';
import { checkedNotices } from '../../../src/kit/checked-notices';
import type { GivenVendor } from '../../../src/kit/given-vendor';
import * as rules from '../../../src/kit/rules';
import { parseFamily } from '../../../src/wire/family';
import { newKey } from '../../codes/made-codes';
import { findingsIn } from '../doctor/found-in';

const id = '00000000-0000-4000-8000-000000000000';

const fileOf = (name: string, isTypeScript: boolean, appId: string | null = id): string => {
  const files = sourceFiles({
    appName: "Ann's app",
    appId,
    products: ['jira', 'compass'],
    hasJira: true,
    hasConfluence: true,
    isTypeScript,
  });
  return files.get(`src/standing/${name}.${isTypeScript ? 'ts' : 'js'}`) ?? '';
};

/** What a file of `src/standing` exports. */
const exportedBy = (text: string): object => {
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} };
  const run: unknown = compileFunction(code, ['module', 'require']);
  if (typeof run === 'function') Reflect.apply(run, undefined, [module, () => rules]);
  return module.exports;
};

test.each([true, false])(
  'the example of bounds for notices works (TypeScript: %p)',
  (isTypeScript) => {
    const text = fileOf('policy', isTypeScript).replace('// ending:', 'ending:');
    const { app, notices } = exportedBy(text) as GivenVendor;
    expect(app).toEqual({ name: "Ann's app" });
    expect(checkedNotices(notices)).toMatchObject({
      ...rules.defaultNoticeBounds,
      ending: { mayHide: false, fromDays: { least: 7, most: 60, unchosen: 30 } },
    });
  },
);

test.each([true, false])(
  'the list of keys is empty, and its example shows a key that can be read (TypeScript: %p)',
  (isTypeScript) => {
    const text = fileOf('keys', isTypeScript);
    expect(exportedBy(text)).toEqual({ keys: [] });
    const { x } = newKey();
    const { keys } = exportedBy(text.replace('// {', '{').replace('…', x)) as GivenVendor;
    expect(checkedKeys(keys)).toMatchObject([{ x }]);
    const asItStands = exportedBy(text.replace('// {', '{')) as GivenVendor;
    expect(() => checkedKeys(asItStands.keys)).toThrow('keys[0].x must be 32 bytes');
  },
);

describe.each([true, false])('the list of the vendor’s apps (TypeScript: %p)', (isTypeScript) => {
  const file = `src/standing/family.${isTypeScript ? 'ts' : 'js'}`;
  const own = { id, name: "Ann's app", products: ['jira', 'compass'] };

  test('has the app itself, and the doctor finds nothing in it', () => {
    const text = fileOf('family', isTypeScript);
    expect(exportedBy(text)).toEqual({ family: [own] });
    expect(findingsIn({ [file]: text })).toEqual([]);
  });

  test('shows by its example how another one is added', () => {
    const text = fileOf('family', isTypeScript);
    const example = text.replaceAll(/^ {2}\/\/ /gm, '  ').replace('…', id.replace(/0$/, '1'));
    const { family } = exportedBy(example) as GivenVendor;
    expect(parseFamily(family)).toMatchObject({ ok: true, value: [own, { name: 'My other app' }] });
    expect(findingsIn({ [file]: example })).toEqual([]);
  });

  test('is empty where the manifest has no id yet', () => {
    expect(exportedBy(fileOf('family', isTypeScript, null))).toEqual({ family: [] });
  });
});

test('no file exports a pattern: the linter that `forge deploy` asks sees none of its names', () => {
  for (const name of ['gate', 'history', 'license', 'banner'])
    expect(fileOf(name, true)).not.toMatch(/export (?:const|let|var) [{[]/);
  expect(fileOf('gate', true)).toContain('export { requireAccess, guard, access, handler };');
});
