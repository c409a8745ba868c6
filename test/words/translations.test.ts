import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { accessInEnglish, accessWords } from '../../src/words/access-words';
import { copyOfLanguages } from './copy-of-languages';
import { fallback, fileOf, resources, translationFiles } from './translation-files';

const root = join(__dirname, '../..');
const english = fileOf('en-US').messages;
const keys = [...english.keys()];

/** A plural, with its branches. */
const plural = /\{\w+, plural, ((?:=?\w+ \{[^{}]*\} ?)+)\}/g;

test('the languages are these, and English is there for all others', () => {
  const locales = resources.map(({ key }) => key);
  expect(locales).toEqual(['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP']);
  expect(fallback).toEqual({ default: 'en-US' });
});

test('every file in the folder is named by the manifest', () => {
  const files = readdirSync(join(root, 'i18n')).filter((name) => name.endsWith('.json'));
  expect(files.sort()).toEqual(resources.map(({ path }) => basename(path)).sort());
});

/** Atlassian: the files that a manifest names may have 100 KB together. */
test('all files together are within Forge’s limit', () => {
  expect(translationFiles.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(100_000);
});

describe.each(translationFiles)('$locale', ({ locale, messages }) => {
  test('has every key, in the order of English, and no other', () => {
    expect([...messages.keys()]).toEqual(keys);
  });

  test('says whether a native reader has signed it', () => {
    const signed = readFileSync(join(root, 'i18n/README.md'), 'utf8').includes(`| ${locale} |`);
    const isReviewed = locale === 'en-US' || signed;
    expect(messages.get('language.review')).toBe(isReviewed ? 'reviewed' : 'unreviewed');
  });

  test.each(keys)('%s has the arguments of English', (key) => {
    expect(argumentsOf(messages.get(key))).toEqual(argumentsOf(english.get(key)));
  });

  test('every plural has the categories of the language', () => {
    const rules = new Intl.PluralRules(locale);
    const counts = Array.from({ length: 400 }, (_, count) => count);
    const needed = [...new Set(counts.map((count) => rules.select(count)))].sort();
    const plurals = [...messages].flatMap(([key, text]) =>
      [...text.matchAll(plural)].map(([, branches = '']) => ({ key, branches })),
    );
    expect(plurals.map(({ key }) => key)).toEqual(['until.days', 'until.hours']);
    for (const { branches } of plurals) {
      const categories = [...branches.matchAll(/(\w+) \{/g)].map(([, name]) => name);
      expect(categories.filter((name) => name !== '0').sort()).toEqual(needed);
    }
  });

  test.each([...messages])('%s is set well: %s', (key, text) => {
    expect(() => new IntlMessageFormat(text, locale)).not.toThrow();
    expect(text).not.toMatch(/^\s|\s$| {2}|\.\.\.|[!¡]|\?|"|\w'\w/);
    const copy = copyOfLanguages[locale];
    expect(text).not.toMatch(copy?.selling ?? /./);
    const endsAsSentence = /[.。]$/.test(text);
    expect(endsAsSentence).toBe(english.get(key)?.endsWith('.'));
    if (locale === 'fr-FR') expect(text.replaceAll('\u00A0:', '')).not.toMatch(/[:;«»]/);
    if (locale === 'ja-JP') expect(text.replaceAll(/\{.*\}/g, '')).not.toMatch(/[ ,.:()]/);
  });

  test('what a closed feature says is said to users, too', () => {
    for (const key of keys.filter((name) => name.startsWith('gate.')))
      expect(messages.get(key)).not.toMatch(copyOfLanguages[locale]?.notForUsers ?? /./);
    const { title, body } = accessWords(null, Object.fromEntries(messages));
    expect([title, body]).toEqual(
      ['gate.unknown.title', 'gate.unknown.body'].map((key) => messages.get(key)),
    );
  });
});

test.each(translationFiles.filter(({ locale }) => locale !== 'en-US'))(
  'nothing but names is left in English in $locale',
  ({ messages }) => {
    const same = keys.filter((key) => english.get(key) === messages.get(key));
    expect(same.filter((key) => !/^(?:state|notes)\./.test(key))).toEqual([]);
  },
);

test('the gates’ English in the code is that of the file', () => {
  expect(Object.keys(accessInEnglish)).toEqual(keys.filter((key) => key.startsWith('gate.')));
});

describe('every key is said somewhere', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
    .join('\n');
  const inManifest = readFileSync(join(root, 'manifest.yml'), 'utf8');
  const templates = [...sources.matchAll(/`([a-z-]+\.[^`]*\$\{[^`]*)`/g)].map(
    ([, text = '']) =>
      new RegExp(`^${text.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[a-z.-]*')}$`),
  );

  // For people who translate, not for the app.
  test.each(keys.filter((key) => key !== 'language.review'))('%s', (key) => {
    const isSaid =
      sources.includes(`'${key}'`) ||
      templates.some((template) => template.test(key)) ||
      new RegExp(`i18n: (?:standing\\.)?${key}$`, 'm').test(inManifest);
    expect(isSaid).toBe(true);
  });
});

/** The names of a message’s arguments; a plural has none inside of it but its own. */
function argumentsOf(text = ''): string[] {
  return [...text.matchAll(/\{(\w+)(?:\}|, plural,)/g)].map(([, name = '']) => name).sort();
}
