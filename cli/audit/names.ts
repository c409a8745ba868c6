import type { Named } from './report';
import { shortened } from './shortened';

/** Numbers for the few names that rows repeat; the last number stands for all names beyond. */
export type Names = {
  of: (name: string) => number;
  /** The name of a number; null for those beyond. */
  name: (number: number) => string | null;
};

/** A name longer than this is no name; its beginning says which it is. */
const LONGEST = 80;

/** Names of which at most `most` are told apart. */
export function namesUpTo(most: number): Names {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  // Rows that follow each other mostly have the same: that is seen sooner than looked up.
  let latest = '';
  let latestNumber = -1;
  return {
    of: (name) => {
      if (latestNumber !== -1 && name === latest) return latestNumber;
      const known = numbers.get(name);
      if (known !== undefined) {
        latest = name;
        latestNumber = known;
        return known;
      }
      const short = shortened(name, LONGEST);
      const number = numbers.get(short) ?? names.length;
      if (number === names.length) {
        if (number === most) return most;
        names.push(short);
        numbers.set(short, number);
      }
      return number;
    },
    name: (number) => names[number] ?? null,
  };
}

/** Counts of names, most first; what comes after the first `most` names is counted as one. */
export type NameCounts = { add: (name: string, count?: number) => void; sorted: () => Named[] };

/** Counts of no names yet. */
export function nameCounts(most: number): NameCounts {
  const counts = new Map<string, number>();
  return {
    add: (name, count = 1) => {
      const short = shortened(name, LONGEST);
      const key = counts.has(short) || counts.size < most ? short : OTHER_NAMES;
      counts.set(key, (counts.get(key) ?? 0) + count);
    },
    sorted: () => sortedCounts([...counts].map(([name, count]) => ({ name, count }))),
  };
}

/** Stands for the names beyond those that are told apart. */
export const OTHER_NAMES = '(others)';

/** Most first; of the same count by name. */
export function sortedCounts(counts: Named[]): Named[] {
  return counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
