import fc from 'fast-check';
import { isJsonObject } from '../../src/wire/json';
import { arbitraryCase } from './arbitrary-case';

type Path = (string | number)[];

/** Values that have broken readers of JSON before. */
const notorious = fc.constantFrom<unknown>(
  -0,
  1e308,
  '',
  'NULL',
  '__proto__',
  '\uD800',
  [[]],
  [null],
  { __proto__: null, constructor: 1 },
  { id: 'r1', kind: 'toString', recordedAt: 0, source: 'admin' },
);

/** Any JSON at all. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(fc.jsonValue({ maxDepth: 5 }), notorious);

/** A case in which up to three places, whole branches included, hold any JSON. */
export const caseWithJunk: fc.Arbitrary<unknown> = fc
  .tuple(arbitraryCase(), fc.array(fc.tuple(fc.nat(), anyJson), { minLength: 1, maxLength: 3 }))
  .map(([raw, junk]) => withJunk(raw, junk));

/** The value with other JSON in these of its places, one after the other. */
export function withJunk(raw: unknown, junk: [pick: number, replacement: unknown][]): unknown {
  return junk.reduce<unknown>((value, [pick, replacement]) => {
    const paths = pathsIn(value);
    return replaced(value, paths[pick % paths.length] ?? [], replacement);
  }, raw);
}

function pathsIn(value: unknown, at: Path = []): Path[] {
  return membersOf(value).flatMap(([key, member]) => {
    const path = [...at, key];
    return [path, ...pathsIn(member, path)];
  });
}

function membersOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((member: unknown, index) => [index, member]);
  return isJsonObject(value) ? Object.entries(value) : [];
}

function replaced(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((member: unknown, index) =>
      index === key ? replaced(member, rest, replacement) : member,
    );
  if (!isJsonObject(value)) return value;
  return { ...value, [key]: replaced(value[key], rest, replacement) };
}
