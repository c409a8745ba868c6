import { inTheStyleOf, type Change } from './change';
import { memberLine, parseJsonObject, removeMember, withoutMember } from './json-members';
import type { AppFolder } from './read-app';
import type { IsCommitted, Part } from './removal-part';
import type { Member, Receipt } from './receipt';
import { decodeText, digestOf } from './text-file';

type Given = {
  app: AppFolder;
  receipt: Receipt;
  isCommitted: IsCommitted;
  /** Whether the manifest goes on naming the translation files that we made. */
  keepsTranslations: boolean;
};

/** Takes our members out of package.json and of the translation files. */
export function takeOutMembers(given: Given): Part {
  const part: Part = { changes: [], problems: [], notes: [] };
  for (const [path, members] of Object.entries(given.receipt.members)) {
    const before = given.app.read(path);
    if (!before) continue;
    const { text } = decodeText(before);
    const reading = parseJsonObject(text, path);
    if (!reading.ok) part.problems.push(reading.problem);
    else part.changes.push(withoutMembers(given, { path, before, text, members }, part));
  }
  return part;
}

type JsonFile = { path: string; before: Buffer; text: string; members: readonly Member[] };

function withoutMembers(given: Given, file: JsonFile, part: Part): Change {
  const { path, before, members } = file;
  let { text } = file;
  for (const member of [...members].reverse()) {
    const removal = removeMember(text, member);
    if (removal.kind === 'removed') text = removal.text;
    if (removal.kind === 'edited') text = withoutEdited(given, { ...file, text }, { member, part });
  }
  const isEmptied = given.receipt.created[path] !== undefined && /^\s*\{\s*\}\s*$/.test(text);
  const keeps = given.keepsTranslations && given.app.manifest.text.includes(path);
  const after = isEmptied && !keeps ? undefined : inTheStyleOf(before, text);
  return { path, before, after, isShown: path === 'package.json' };
}

/** A version that the vendor chose stays; messages that the vendor reworded go if git has them. */
function withoutEdited(
  { isCommitted }: Given,
  { path, before, text }: JsonFile,
  { member, part }: { member: Member; part: Part },
): string {
  const name = member.at.at(-1) ?? '';
  const line = memberLine(decodeText(before).text, member.at);
  if (path === 'package.json') {
    if (name === 'standing-kit') {
      const message = `\`${name}\` has changed since it was added: take it out yourself`;
      part.problems.push({ code: 'fragment-edited', message, file: path, line });
    } else part.notes.push(`${path}:${line}: ${name} stays, for you have changed its version`);
    return text;
  }
  if (isCommitted(path)) {
    part.notes.push(`${path}:${line}: \`${name}\` goes with the words you changed; git has them`);
    return withoutMember(text, member.at);
  }
  const message = `messages in \`${name}\` have changed since they were added, and git does not have them: commit them first`;
  part.problems.push({ code: 'edited-not-committed', message, file: path, line });
  return text;
}

/** Takes away the files that were ours as a whole; what the vendor changed in them must be in git. */
export function takeOutFiles({ app, receipt, isCommitted }: Given): Part {
  const part: Part = { changes: [], problems: [], notes: [] };
  for (const [path, digest] of Object.entries(receipt.created)) {
    const before = app.read(path);
    if (path in receipt.members || !before) continue;
    const isShown = path.startsWith('src/standing/');
    part.changes.push({ path, before, after: undefined, isShown });
    if (digestOf(before) === digest) continue;
    if (isCommitted(path)) {
      part.notes.push(`${path} goes with your changes; git has them`);
      continue;
    }
    const message =
      'changed since it was added, and git does not have the change: commit it first, or move the file away';
    part.problems.push({ code: 'edited-not-committed', message, file: path });
  }
  return part;
}
