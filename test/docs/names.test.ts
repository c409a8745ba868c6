import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scripts } from '../../package.json';
import { usage, verbs } from '../../cli/verbs';
import { guides, root, textOf } from './guides';

const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
const pages = [...guides, ...decisions, 'ARCHITECTURE.md', 'GLOSSARY.md'];

const withoutBlocks = (text: string): string => text.replaceAll(/^```.*?^```$/gms, '');
const inlineCode = (text: string): string[] =>
  [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** As GitHub makes them: `## 1. Look for bugs` → `1-look-for-bugs`. */
const anchorsOf = (page: string): string[] =>
  [...withoutBlocks(textOf(page)).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

const brokenLinksOf = (page: string): string[] =>
  [...withoutBlocks(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !target.startsWith('https://'))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const found = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, found))) return true;
      return anchor !== undefined && !anchorsOf(found).includes(anchor);
    });

test.each(pages)('%s: every link leads somewhere', (page) => {
  expect(brokenLinksOf(page)).toEqual([]);
});

/** What a vendor’s app has after `standing add`, and what a build leaves. */
const elsewhere = /^(src|static)\/standing|\/dist\b|^kit\/dist|^i18n\/…|^tools\/\w+\/node_modules/;
const isPath = /^(src|static|cli|local-site|tools|test|docs|i18n|kit)\/[\w./-]+$/;

/** Page, and the names of files in it that are not there; a name may stand without its extension. */
const lostPathsOf = (page: string): string[] =>
  inlineCode(textOf(page))
    .filter((code) => isPath.test(code) && !elsewhere.test(code))
    .filter(
      (path) => !['', '.ts', '.tsx', '.test.ts'].some((end) => existsSync(join(root, path + end))),
    );

test.each(pages)('%s: every file that it names is there', (page) => {
  expect(lostPathsOf(page)).toEqual([]);
});

test.each(pages)('%s: every script and verb that it names is there', async (page) => {
  const lost: string[] = [];
  for (const code of inlineCode(textOf(page))) {
    const script = /^npm run (?:--silent )?([\w:]+)/.exec(code)?.[1];
    if (script !== undefined && !(script in scripts)) lost.push(code);
    const [, name, rest = ''] = /^standing ([a-z][\w-]*)(.*)$/.exec(code) ?? [];
    if (name === undefined) continue;
    const verb = verbs.find((each) => each.name === name);
    const help = verb ? `${usage}${(await verb.load()).help}` : '';
    const options = [...rest.matchAll(/--[a-z-]+/g)].map(([option]) => option);
    if (!verb || options.some((option) => !help.includes(option))) lost.push(code);
  }
  expect(lost).toEqual([]);
});

test('the pages name files, scripts and verbs at all', () => {
  const codes = pages.flatMap((page) => inlineCode(textOf(page)));
  const counts = [isPath, /^npm run /, /^standing [a-z]/].map(
    (kind) => codes.filter((code) => kind.test(code)).length,
  );
  expect(counts.filter((count) => count < 10)).toEqual([]);
});
