import type ts from 'typescript';
import { parseFamily } from '../../../src/wire/family';
import { literalOf, type Literal } from './literal';

type Path = readonly (string | number)[];

/** What is wrong at one place of a family: which member, like `family[2].id`, and what of it. */
export type FamilyMistake = { node: ts.Node; member: string; mistake: string };

/**
 * The mistakes of a list of the vendor's apps as it is written. `ownId`: this app's UUID by its
 * manifest, which a list of apps must have too; null when the manifest does not say it.
 */
export function familyMistakes(list: ts.Expression, ownId: string | null): FamilyMistake[] {
  const literal = literalOf(list);
  const unread = unreadIn(literal, []);
  const parsed = parseFamily(literal.value);
  if (!parsed.ok)
    return [...unread, ...parsed.problem.flatMap((problem) => atItsPlace(literal, problem))];
  const ids = parsed.value.map(({ id }) => id.toLowerCase());
  const isComplete = unread.length > 0 || ids.length === 0 || ownId === null;
  if (isComplete || ids.includes(ownId.toLowerCase())) return unread;
  const mistake = `must have this app too, by its id in manifest.yml: ${ownId}`;
  return [{ node: literal.node, member: nameOf([]), mistake }];
}

function unreadIn({ unread, members }: Literal, path: Path): FamilyMistake[] {
  const mistake = 'must be written out; what is not written here cannot be checked';
  return [
    ...unread.map((node) => ({ node, member: nameOf(path), mistake })),
    ...[...members].flatMap(([key, member]) => unreadIn(member, [...path, key])),
  ];
}

/** None where something is not written out, for nothing is known of what is there. */
function atItsPlace(
  literal: Literal,
  { path, message }: { path: Path; message: string },
): FamilyMistake[] {
  let place = literal;
  for (const [depth, key] of path.entries()) {
    const member = place.members.get(key);
    if (!member && place.unread.length > 0) return [];
    if (!member) {
      const missing = path.slice(0, depth + 1);
      return [{ node: place.node, member: nameOf(missing), mistake: 'is missing' }];
    }
    place = member;
  }
  if (place.unread.length > 0) return [];
  return [{ node: place.node, member: nameOf(path), mistake: message }];
}

function nameOf(path: Path): string {
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : `${name}.${key}`),
    'family',
  );
}
