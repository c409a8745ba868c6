import { inTheStyleOf, type Change } from './change';
import type { Kit } from './kit-files';
import { planTranslations } from './plan-translations';
import { refused, type Planned } from './problem';
import type { AppFolder } from './read-app';
import type { Member } from './receipt';
import { decodeText, digestOf } from './text-file';

/** All translation files of an app as they are to be, and what of them is ours. */
export type TranslationFilesPlan = {
  changes: Change[];
  members: Record<string, Member[]>;
  created: Record<string, string>;
  /** Those in which the vendor has reworded ours. */
  edited: string[];
  paths: string[];
  bytes: number;
};

/** What is planned for: the files that Forge reads, and whether we make those that are not there. */
type Wanted = { files: readonly { locale: string; path: string }[]; areOwn: boolean };

/** Plans every translation file that Forge reads for the app. */
export function planTranslationFiles(
  app: AppFolder,
  kit: Kit,
  { files, areOwn }: Wanted,
): Planned<TranslationFilesPlan> {
  const plan = recordedFiles(app);
  for (const { locale, path } of files) {
    const before = app.read(path);
    if (!before && !areOwn) {
      const message = 'the manifest names this translation file, and it is not there';
      return refused({ code: 'unreadable-json', message, file: path });
    }
    const text = before && decodeText(before).text;
    const recorded = before && app.receipt?.members[path]?.[0];
    const file = planTranslations({ locale, path, text, recorded }, kit);
    if (!file.ok) return file;
    const after = inTheStyleOf(before, file.value.text);
    plan.changes.push({ path, before, after, isShown: false });
    plan.members[path] = file.value.members;
    const known = app.receipt?.created[path];
    if (!before || known !== undefined) {
      const isTheirs = before && known !== undefined && digestOf(before) !== known;
      plan.created[path] = isTheirs ? known : digestOf(after);
    }
    if (file.value.isEdited) plan.edited.push(path);
    plan.paths.push(path);
    plan.bytes += after.length;
  }
  return { ok: true, value: plan };
}

/** Begins with what is recorded: a file that the manifest names no longer stays so, and remove finds it. */
function recordedFiles({ receipt, read }: AppFolder): TranslationFilesPlan {
  const members: Record<string, Member[]> = {};
  const created: Record<string, string> = {};
  for (const [path, recorded] of Object.entries(receipt?.members ?? {})) {
    if (path === 'package.json' || !read(path)) continue;
    members[path] = recorded;
    const known = receipt?.created[path];
    if (known !== undefined) created[path] = known;
  }
  return { changes: [], members, created, edited: [], paths: [], bytes: 0 };
}
