import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';
import { sourceFiles } from '../../../cli/add/templates/source-files';
import { checkedNotices } from '../../../src/kit/checked-notices';
import type { GivenVendor } from '../../../src/kit/given-vendor';
import * as rules from '../../../src/kit/rules';

/** What the policy file exports once its example is no comment any more. */
const choicesIn = (isTypeScript: boolean): GivenVendor => {
  const files = sourceFiles({ appName: "Ann's app", hasConfluence: true, isTypeScript });
  const text = files.get(`src/standing/policy.${isTypeScript ? 'ts' : 'js'}`) ?? '';
  const { code } = transformSync(text.replace('// ending:', 'ending:'), {
    loader: isTypeScript ? 'ts' : 'js',
    format: 'cjs',
  });
  const module = { exports: {} };
  const run: unknown = compileFunction(code, ['module', 'require']);
  if (typeof run === 'function') Reflect.apply(run, undefined, [module, () => rules]);
  return module.exports as GivenVendor;
};

test.each([true, false])(
  'the example of bounds for notices works (TypeScript: %p)',
  (isTypeScript) => {
    const { app, notices } = choicesIn(isTypeScript);
    expect(app).toEqual({ name: "Ann's app" });
    expect(checkedNotices(notices)).toMatchObject({
      ...rules.defaultNoticeBounds,
      ending: { mayHide: false, fromDays: { least: 7, most: 60, unchosen: 30 } },
    });
  },
);
