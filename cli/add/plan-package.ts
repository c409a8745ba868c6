import { isJsonObject } from '../../src/wire/json';
import type { Kit } from './kit-files';
import { insertMember, memberLine, parseJsonObject, removeMember, valueOf } from './json-members';
import { canMeet } from './package-range';
import { refused, type Planned } from './problem';
import type { Member } from './receipt';

/** A JSON file as it is to be, and what in it is ours. */
export type MembersPlan = { text: string; members: Member[] };

const sections = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** Plans package.json: the kit, and the Forge packages among `needs` that the app does not name. */
export function planPackage(
  text: string,
  recorded: readonly Member[],
  { kit, needs }: { kit: Kit; needs: readonly string[] },
): Planned<MembersPlan & { added: string[] }> {
  const file = 'package.json';
  const reading = parseJsonObject(text, file);
  if (!reading.ok) return reading;
  const { dependencies } = reading.value;
  if (dependencies !== undefined && !isJsonObject(dependencies)) {
    const line = memberLine(text, ['dependencies']);
    const message = '`dependencies` is not an object';
    return refused({ code: 'unreadable-json', message, file, line });
  }
  const isOurs = (name: string): boolean => recorded.some(({ at }) => at[1] === name);
  for (const [name, { range, tried }] of kit.peers) {
    const declared = isOurs(name) ? undefined : declaredAs(text, name);
    if (declared && !canMeet(declared.range, range)) {
      const message = `the app has ${name} ${declared.range}, and the kit needs ${range}: run \`npm install ${name}@${tried}\`, see that the app still works, commit, and add again`;
      return refused({
        code: 'package-version',
        message,
        file,
        line: memberLine(text, declared.at),
      });
    }
  }
  const taken = isOurs('standing-kit') ? undefined : declaredAs(text, 'standing-kit');
  if (taken) {
    const message =
      'the app has a package `standing-kit` that standing add did not write: take it out';
    return refused({ code: 'key-clash', message, file, line: memberLine(text, taken.at) });
  }
  const wants = new Map([
    ['standing-kit', `file:vendor/${kit.tarball.name}`],
    ...needs.map((name) => [name, kit.peers.get(name)?.tried ?? '*'] as const),
  ]);
  return { ok: true, value: withDependencies(text, recorded, wants) };
}

function withDependencies(
  text: string,
  recorded: readonly Member[],
  wants: ReadonlyMap<string, string>,
): MembersPlan & { added: string[] } {
  let current = text;
  const members: Member[] = [];
  for (const member of [...recorded].reverse()) {
    const wanted = wants.get(member.at[1] ?? '');
    const stays = member.holds ?? (wanted !== undefined && valueOf(current, member.at) === wanted);
    const removal = stays ? { kind: 'holding' as const } : removeMember(current, member);
    if (removal.kind === 'removed') current = removal.text;
    else if (removal.kind !== 'gone') members.unshift(member);
  }
  const added: string[] = [];
  for (const [name, version] of wants) {
    if (declaredAs(current, name)) continue;
    if (valueOf(current, ['dependencies']) === undefined) {
      const section = insertMember(current, ['dependencies'], {});
      current = section.text;
      members.push({ ...section.member, holds: true });
    }
    const edit = insertMember(current, ['dependencies', name], version);
    current = edit.text;
    members.push(edit.member);
    added.push(name);
  }
  return { text: current, members, added };
}

function declaredAs(text: string, name: string): { range: string; at: string[] } | undefined {
  for (const section of sections) {
    const range = valueOf(text, [section, name]);
    if (typeof range === 'string') return { range, at: [section, name] };
  }
  return undefined;
}
