import { inTheStyleOf, realChanges, type Change } from './change';
import { takeOutFiles, takeOutMembers } from './take-out-files';
import { parseManifest, placeAt } from './manifest-text';
import { holdTheirMessages } from './own-translations';
import { lineAt, refused, type Planned } from './problem';
import type { AppFolder } from './read-app';
import type { IsCommitted, Part } from './removal-part';
import { receiptName, type Fragment, type Receipt } from './receipt';
import { removeFromManifest } from './remove-from-manifest';

/** All that `standing remove` would do to an app. `notes` are sentences about what stays or was changed. */
export type RemovePlan = { changes: Change[]; folders: string[]; notes: string[] };

/** Plans the whole of it and touches nothing. Everything that stands in the way is named. */
export function planRemove(app: AppFolder, isCommitted: IsCommitted): Planned<RemovePlan> {
  const { receipt } = app;
  if (!receipt) {
    const message = `no ${receiptName} here: standing add has not written to this app`;
    return refused({ code: 'not-added', message });
  }
  const keepsTranslations = areTranslationsTheirs(app, receipt);
  const given = { app, receipt, isCommitted, keepsTranslations };
  const parts = [
    takeOutOfManifest(app, receipt, keepsTranslations),
    takeOutMembers(given),
    takeOutFiles(given),
  ];
  const [problem] = parts.flatMap(({ problems }) => problems);
  if (problem) return refused(problem);
  const changes = parts.flatMap((part) => part.changes);
  const own = {
    path: receiptName,
    before: app.read(receiptName),
    after: undefined,
    isShown: false,
  };
  return {
    ok: true,
    value: {
      changes: realChanges([...changes, own]),
      folders: receipt.folders,
      notes: parts.flatMap((part) => part.notes),
    },
  };
}

const isTranslations = ({ at }: Fragment): boolean => at.length === 1 && at[0] === 'translations';

/** A section `translations` that we wrote stays once the vendor's own languages or messages hang on it. */
function areTranslationsTheirs(app: AppFolder, receipt: Receipt): boolean {
  const fragment = receipt.manifest.fragments.find(isTranslations);
  if (!fragment || !parseManifest(app.manifest.text).ok) return false;
  const { kind } = removeFromManifest(app.manifest.text, fragment);
  return kind === 'edited' || holdTheirMessages(app, receipt);
}

function takeOutOfManifest(app: AppFolder, receipt: Receipt, keepsTranslations: boolean): Part {
  const { manifestName: file, manifest } = app;
  const part: Part = { changes: [], problems: [], notes: [] };
  const parsed = parseManifest(manifest.text);
  if (!parsed.ok) return { ...part, problems: [{ ...parsed.problem, file }] };
  if (keepsTranslations)
    part.notes.push(`${file}: \`translations\` stays, for you have added to it`);
  let { text } = manifest;
  for (const fragment of [...receipt.manifest.fragments].reverse()) {
    if (keepsTranslations && isTranslations(fragment)) continue;
    const removal = removeFromManifest(text, fragment);
    if (removal.kind === 'removed') text = removal.text;
    if (removal.kind !== 'edited') continue;
    const line = lineAt(manifest.text, placeAt(parsed.value, fragment.at)?.start ?? 0);
    const message = `\`${fragment.at.join(' > ')}\` has changed since it was added: put back what ${receiptName} says, or take it out yourself`;
    part.problems.push({ code: 'fragment-edited', message, file, line });
  }
  if (!parseManifest(text).ok) throw new Error('taking out would break the manifest');
  const before = app.read(file);
  part.changes.push({ path: file, before, after: inTheStyleOf(before, text), isShown: true });
  return part;
}
