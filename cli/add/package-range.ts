type Version = readonly [major: number, minor: number, patch: number];

const parts = /^(\^|~|>=|=|v)?\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?/;

/**
 * Whether a range that an app declares can give a version that the kit takes. Ranges that do not begin
 * with a version (`latest`, a path, a tag) are taken on trust, and npm has the last word.
 */
export function canMeet(declared: string, needed: string): boolean {
  const highest = highestOf(declared);
  const [, sign, major = '0', minor = '0', patch = '0'] = parts.exec(needed.trim()) ?? [];
  if (!highest || sign === undefined) return true;
  if (sign === '^' && highest[0] !== Number(major)) return false;
  return !isBelow(highest, [Number(major), Number(minor), Number(patch)]);
}

function highestOf(range: string): Version | undefined {
  const [, sign = '', major, minor, patch] = parts.exec(range.trim()) ?? [];
  if (major === undefined || sign === '>=' || range.includes('||')) return undefined;
  const isOpen = sign === '^' || minor === undefined;
  const isOpenBelow = isOpen || sign === '~' || patch === undefined;
  return [Number(major), isOpen ? Infinity : Number(minor), isOpenBelow ? Infinity : Number(patch)];
}

function isBelow(version: Version, other: Version): boolean {
  const index = version.findIndex((part, at) => part !== other[at]);
  return index !== -1 && (version[index] ?? 0) < (other[index] ?? 0);
}
