import type { AppFacts } from './app-facts';
import {
  insertMember,
  memberLine,
  parseJsonObject,
  removeMember,
  withMember,
} from './json-members';
import type { Kit } from './kit-files';
import type { MembersPlan } from './plan-package';
import { refused, type Planned } from './problem';
import type { Member } from './receipt';

/** The member that holds all our messages in a translation file. */
const ours = 'standing';

/** The translation files of an app that names none. */
export function ownTranslations(locales: readonly string[]): { locale: string; path: string }[] {
  return locales.map((locale) => ({ locale, path: `i18n/${locale}.json` }));
}

/** A translation file as it is; `text` is undefined where there is none. */
export type TranslationFile = {
  locale: string;
  path: string;
  text: string | undefined;
  recorded: Member | undefined;
};

/** The files that Forge reads for an app, each once; `own` where its manifest names none. */
export function translationPaths(
  { translations }: AppFacts,
  own: readonly string[],
): { locale: string; path: string }[] {
  const files = (translations ?? ownTranslations(own)).map(({ locale, path }) => {
    return { locale, path: path.replaceAll('\\', '/').replace(/^(\.\/)+/, '') };
  });
  return files.filter(({ path }, index) => files.findIndex((file) => file.path === path) === index);
}

/** Plans one file: our messages in its language where we have it, else in English. */
export function planTranslations(
  { locale, path, text = '{}\n', recorded }: TranslationFile,
  kit: Kit,
): Planned<MembersPlan & { isEdited: boolean }> {
  const reading = parseJsonObject(text, path);
  if (!reading.ok) return reading;
  const taken = Object.keys(reading.value).find(
    (key) => key === ours || key.startsWith(`${ours}.`),
  );
  if (taken !== undefined && !recorded) {
    const message = `the translations have \`${taken}\` already, and Standing's messages go by that name: rename yours`;
    return refused({ code: 'key-clash', message, file: path, line: memberLine(text, [taken]) });
  }
  const messages = kit.messages.get(locale) ?? kit.messages.get('en-US');
  const removal = recorded ? removeMember(text, recorded) : { kind: 'gone' as const };
  if (removal.kind === 'edited' && recorded) {
    const found = Object.entries(reading.value[ours] ?? {});
    // Until 0.4 the license page took its words from here; now nothing reads them.
    const theirs = found.filter(([name]) => !kit.panelWords.has(name));
    const all = {
      ...Object.fromEntries(Object.entries(messages ?? {})),
      ...Object.fromEntries(theirs),
    };
    const isWhole = theirs.length === found.length && Object.keys(all).length === theirs.length;
    const merged = isWhole ? text : withMember(text, [ours], all);
    return { ok: true, value: { text: merged, members: [recorded], isEdited: true } };
  }
  const edit = insertMember(removal.kind === 'removed' ? removal.text : text, [ours], messages);
  const isSame = recorded?.valueSha256 === edit.member.valueSha256 && removal.kind === 'removed';
  if (isSame) return { ok: true, value: { text, members: [recorded], isEdited: false } };
  return { ok: true, value: { text: edit.text, members: [edit.member], isEdited: false } };
}
