import { type Change } from './change';
import type { Kit } from './kit-files';
import { panelFolder } from './manifest-wants';
import { refused, type Planned } from './problem';
import type { AppFolder } from './read-app';
import { sourceFiles, type SourceChoices } from './templates/source-files';
import { digestOf } from './text-file';

/** Files of ours: what is to be written or taken away, what then stays recorded, and what the vendor changed. */
export type FilesPlan = { changes: Change[]; created: Record<string, string>; edited: string[] };

const isSource = (path: string): boolean => path.startsWith('src/standing/');

/** Plans the files that are ours alone. A source that the vendor changed stays; built files follow the kit. */
export function planFiles(app: AppFolder, kit: Kit, choices: SourceChoices): Planned<FilesPlan> {
  const wanted = wantedFiles(kit, choices);
  const recorded = app.receipt?.created ?? {};
  const clash = clashIn(app, [...wanted.keys()], recorded);
  if (clash !== undefined) {
    const message = 'a file is here that standing add did not write: rename it or move it away';
    return refused({ code: 'file-clash', message, file: clash });
  }
  const plan: FilesPlan = { changes: [], created: {}, edited: [] };
  const translations = Object.keys(app.receipt?.members ?? {});
  for (const path of new Set([...Object.keys(recorded), ...wanted.keys()])) {
    if (translations.includes(path)) continue;
    const before = app.read(path);
    const known = recorded[path];
    const isEdited = before !== undefined && known !== undefined && digestOf(before) !== known;
    const after = wanted.get(path);
    if (isEdited && (isSource(path) || !after)) {
      plan.edited.push(path);
      plan.created[path] = known;
      continue;
    }
    const isSame = before && after && digestOf(before) === digestOf(after);
    plan.changes.push({ path, before, after: isSame ? before : after, isShown: isSource(path) });
    if (after) plan.created[path] = digestOf(after);
  }
  return { ok: true, value: plan };
}

function wantedFiles(kit: Kit, choices: SourceChoices): Map<string, Buffer> {
  const panel = [...kit.panel].map(([name, bytes]) => [`${panelFolder}/${name}`, bytes] as const);
  const sources = [...sourceFiles(choices)].map(
    ([path, text]) => [path, Buffer.from(text)] as const,
  );
  return new Map([
    ...sources,
    ...panel,
    [`vendor/${kit.tarball.name}`, kit.tarball.bytes] as const,
  ]);
}

/** The panel's folder is ours as a whole; a source clashes with one of the other language too. */
function clashIn(
  app: AppFolder,
  wanted: readonly string[],
  recorded: Readonly<Record<string, string>>,
): string | undefined {
  const stem = (path: string): string => path.replace(/\.[jt]sx?$/, '');
  const ours = new Set(Object.keys(recorded));
  const stems = new Set(wanted.filter(isSource).map(stem));
  const found = [
    ...app.list(panelFolder),
    ...app.list('src/standing').filter((path) => stems.has(stem(path))),
    ...wanted.filter((path) => app.read(path) !== undefined),
  ];
  return found.find((path) => !ours.has(path));
}
