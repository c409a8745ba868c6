import fc from 'fast-check';
import { parse } from 'yaml';
import { meaningOf } from '../../../cli/add/manifest-text';
import { planManifest, type ManifestPlan } from '../../../cli/add/plan-manifest';
import type { Fragment } from '../../../cli/add/receipt';
import { removeFromManifest } from '../../../cli/add/remove-from-manifest';
import { manifestInStyle } from './manifest-in-style';
import { isFullRun } from '../../is-full-run';

const choices = { isTypeScript: true, appName: 'Hello', locales: ['en-US', 'de-DE'] };

const planned = (text: string, recorded: readonly Fragment[] = []): ManifestPlan => {
  const plan = planManifest(text, recorded, choices);
  if (!plan.ok) throw new Error(plan.problem.message);
  return plan.value;
};

const hasProduct = (text: string): boolean => /jira:|macro/.test(text.replaceAll(/read:.*/g, ''));

const undo = (text: string, fragments: readonly Fragment[]): string =>
  [...fragments].reverse().reduce((current, fragment) => {
    const removal = removeFromManifest(current, fragment);
    return removal.kind === 'removed' ? removal.text : current;
  }, text);

/** A plan takes some 20 ms. */
const runs = { numRuns: isFullRun ? 200 : 12 };

const manifests = manifestInStyle.filter(hasProduct);

test('whatever a manifest looks like, taking out gives the same letters back', () => {
  fc.assert(
    fc.property(manifests, (text) => {
      const { text: after, fragments } = planned(text);
      expect(undo(after, fragments)).toBe(text);
    }),
    runs,
  );
});

test('a second time there is nothing to do', () => {
  fc.assert(
    fc.property(manifests, (text) => {
      const first = planned(text);
      expect(planned(first.text, first.fragments)).toMatchObject({
        text: first.text,
        fragments: first.fragments,
        added: [],
      });
    }),
    runs,
  );
});

test('every line that was there is there, in its order', () => {
  fc.assert(
    fc.property(manifests, (text) => {
      const after = planned(text).text.split('\n');
      for (const line of text.split('\n').filter((one) => !/scopes: \[|enabled: false/.test(one))) {
        const at = after.indexOf(line);
        expect(at).not.toBe(-1);
        after.splice(0, at + 1);
      }
    }),
    runs,
  );
});

test('the manifest means the same in any style', () => {
  fc.assert(
    fc.property(manifests, (text) => {
      const after = planned(text).text;
      expect(parse(after)).toEqual(meaningOf(after));
      expect(parse(after)).toMatchObject({
        app: { licensing: { enabled: true } },
        permissions: { scopes: expect.arrayContaining(['storage:app']) as unknown },
      });
    }),
    runs,
  );
});

const jira = (pages: string, rest = ''): string =>
  `modules:\n  jira:adminPage:\n${pages}app:\n  id: x\n${rest}`;

test.each([
  ['a plain page', '    - key: a\n', true],
  ['a page to get started', '    - key: a\n      useAsGetStarted: true\n', true],
  ['a page to configure', '    - key: a\n      useAsConfig: true\n', undefined],
  [
    'pages to configure and to get started',
    '    - key: a\n      useAsConfig: true\n    - key: b\n      useAsGetStarted: true\n',
    undefined,
  ],
])('beside %s, the license page gets the place that is free', (_, pages, useAsConfig) => {
  const { modules } = parse(planned(jira(pages)).text) as {
    modules: { 'jira:adminPage': { key: string }[] };
  };
  const page = modules['jira:adminPage'].find(({ key }) => key === 'standing-license-jira');
  expect(page).toMatchObject({ title: { i18n: 'standing.title' } });
  expect(page && 'useAsConfig' in page ? page.useAsConfig : undefined).toBe(useAsConfig);
});

test.each<[name: string, text: string, code: string, line: number | undefined]>([
  [
    'no place for a page',
    jira('    - key: a\n    - key: b\n      useAsConfig: true\n'),
    'no-admin-place',
    undefined,
  ],
  [
    'another product',
    'modules:\n  compass:adminPage:\n    - key: a\napp:\n  id: x\n',
    'no-product',
    undefined,
  ],
  ['an empty module', 'modules:\n  jira:issuePanel: []\napp:\n  id: x\n', 'no-product', undefined],
  ['a key of ours', jira('    - key: standing-access\n'), 'key-clash', 3],
  [
    'a resource with a key of ours',
    jira('    - key: a\n', 'resources:\n  - key: standing-license-panel\n'),
    'key-clash',
    7,
  ],
  [
    'bundling by hand',
    jira('    - key: a\n', '  package:\n    bundler: manual@2026\n'),
    'unknown-manifest-shape',
    6,
  ],
  ['no modules', 'app:\n  id: x\n', 'unknown-manifest-shape', 1],
  [
    'modules in braces',
    'modules: { macro: [{ key: a }] }\napp:\n  id: x\n',
    'unknown-manifest-shape',
    1,
  ],
  [
    'a scope that is a map',
    jira('    - key: a\n', 'permissions:\n  scopes:\n    a: b\n'),
    'unknown-manifest-shape',
    7,
  ],
])('refuses %s', (_, ...[text, code, line]) => {
  const plan = planManifest(text, [], choices);
  expect(plan).toMatchObject({ ok: false, problem: { code } });
  expect(!plan.ok && plan.problem.line).toBe(line);
});

test('what was there for a product goes once the app has left it', () => {
  const macro = '  macro:\n    - key: m\n';
  const only = jira('    - key: a\n');
  const both = planned(only.replace('app:', `${macro}app:`));
  expect(both.text).toContain('confluence:pageBanner');
  const { text } = planned(both.text.replace(macro, ''), both.fragments);
  expect(parse(text)).toEqual(parse(planned(only).text));
  expect(text).not.toContain('confluence');
});
