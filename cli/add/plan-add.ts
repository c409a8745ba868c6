import { posix } from 'node:path';
import { appNameOf } from './app-name';
import { inTheStyleOf, realChanges, type Change } from './change';
import type { LeftOutJob } from './history-jobs';
import type { Want } from './insert-in-manifest';
import type { Kit } from './kit-files';
import { missingExports } from './missing-exports';
import { patternExports } from './pattern-exports';
import { planFiles } from './plan-files';
import { planManifest } from './plan-manifest';
import { planPackage } from './plan-package';
import { planTranslationFiles } from './plan-translation-files';
import { translationPaths } from './plan-translations';
import { refused, type Planned } from './problem';
import type { AppFolder } from './read-app';
import { noticeGaps } from './notice-gaps';
import { receiptName, receiptText, type Receipt } from './receipt';
import { digestOf } from './text-file';
import { ownLocales } from './own-translations';

/** All that `standing add` would do to an app. */
export type AddPlan = {
  changes: Change[];
  /** What the manifest gets, for words. */
  added: Want[];
  packages: string[];
  translations: string[];
  /** Ours, but changed by the vendor: `file:line` or a file. They stay as they are. */
  kept: string[];
  /** What the manifest now names and a file of the vendor's does not export, as `file  name`. */
  missing: string[];
  /** What the vendor's own version of something of ours lacks, as `place  what to do`. */
  gaps: string[];
  /** Where the vendor's own version of something of ours exports by a pattern, as `place  what to do`. */
  patterns: string[];
  /** Bytes of all translation files together. */
  translationBytes: number;
  /** Schedules of ours for which the app has no room. */
  leftOut: LeftOutJob[];
  /** Whether the app has schedules of its own beside those that it gets. */
  resetsSchedules: boolean;
};

/** For functions, and for the views that tell people of the license. */
const packages = ['api', 'events', 'kvs', 'resolver', 'bridge', 'react']
  .map((name) => `@forge/${name}`)
  .concat('react');

/** Plans the whole of it and touches nothing. */
export function planAdd(app: AppFolder, kit: Kit): Planned<AddPlan> {
  const { receipt, isTypeScript } = app;
  const locales = ownLocales(app, kit);
  const appName = appNameOf(app);
  const manifest = planManifest(app.manifest.text, receipt?.manifest.fragments ?? [], {
    isTypeScript,
    appName,
    locales,
  });
  if (!manifest.ok) return refused({ ...manifest.problem, file: app.manifestName });
  const { facts } = manifest.value;
  const recordedMembers = receipt?.members ?? {};
  const dependencies = planPackage(app.packageFile.text, recordedMembers['package.json'] ?? [], {
    kit,
    needs: packages,
  });
  if (!dependencies.ok) return dependencies;
  const translations = planTranslationFiles(app, kit, {
    files: translationPaths(facts, locales),
    areOwn: facts.translations === null,
  });
  if (!translations.ok) return translations;
  const choices = { ...facts, appName, isTypeScript };
  const files = planFiles(app, kit, choices);
  if (!files.ok) return files;
  const created = { ...files.value.created, ...translations.value.created };
  const above = [...new Set(Object.keys(created).flatMap(foldersAbove))].sort();
  const blocked = above.find((folder) => app.read(folder) !== undefined);
  if (blocked !== undefined || app.hasFolder(receiptName)) {
    const message = 'standing add needs this name for itself: rename what has it, or move it away';
    return refused({ code: 'file-clash', message, file: blocked ?? receiptName });
  }
  const fresh = above.filter((folder) => !app.hasFolder(folder));
  const folders = [...new Set([...(receipt?.folders ?? []), ...fresh])];
  const edited = (path: string, text: string): Change => {
    const before = app.read(path);
    return { path, before, after: inTheStyleOf(before, text), isShown: true };
  };
  const edits = [
    edited(app.manifestName, manifest.value.text),
    edited('package.json', dependencies.value.text),
    ...translations.value.changes,
  ];
  const newReceipt: Receipt = {
    version: 1,
    kit: kit.version,
    manifest: { path: app.manifestName, fragments: manifest.value.fragments },
    members: { 'package.json': dependencies.value.members, ...translations.value.members },
    created,
    edited: digestsOf(realChanges(edits), created, receipt?.edited),
    folders,
  };
  const changes = realChanges([
    // First, so that remove can clear up after a run that was killed halfway.
    { ...edited(receiptName, receiptText(newReceipt)), isShown: false },
    ...edits,
    ...files.value.changes,
  ]);
  return {
    ok: true,
    value: {
      changes,
      added: manifest.value.added,
      packages: dependencies.value.added,
      translations: translations.value.paths,
      kept: [
        ...manifest.value.edited.map(({ line }) => `${app.manifestName}:${line}`),
        ...translations.value.edited,
        ...files.value.edited,
      ],
      missing: missingExports(manifest.value.added, files.value.edited, app.read),
      gaps: noticeGaps(app, files.value.edited, manifest.value.sharedBanner),
      patterns: patternExports(files.value.edited, app.read),
      translationBytes: translations.value.bytes,
      leftOut: manifest.value.leftOut,
      resetsSchedules:
        manifest.value.added.some(({ parent }) => parent[1] === 'scheduledTrigger') &&
        (facts.modules.get('scheduledTrigger') ?? []).length > 0,
    },
  };
}

/** A digest changes only with what we change, so that the vendor's own edits do not touch the receipt. */
function digestsOf(
  edits: readonly Change[],
  created: Readonly<Record<string, string>>,
  recorded: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const fresh = edits.flatMap(({ path, after }) =>
    after && !(path in created) ? [[path, digestOf(after)] as const] : [],
  );
  return { ...recorded, ...Object.fromEntries(fresh) };
}

function foldersAbove(path: string): string[] {
  const folder = posix.dirname(path);
  return folder === '.' ? [] : [...foldersAbove(folder), folder];
}
