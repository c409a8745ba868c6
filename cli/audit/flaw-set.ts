import type { RowFlaw } from '../report-row/report-row';

/** The bit of each flaw in a set. */
const bits: Record<RowFlaw, number> = {
  'no-id': 1 << 0,
  'no-cloud-id': 1 << 1,
  'no-end': 1 << 2,
  'no-start': 1 << 3,
  'bad-date': 1 << 4,
  'zero-length': 1 << 5,
  'ends-before-start': 1 << 6,
  'unknown-status': 1 << 7,
  'no-status': 1 << 8,
  'unknown-type': 1 << 9,
  'no-type': 1 << 10,
  'long-evaluation': 1 << 11,
  'updated-long-after-end': 1 << 12,
  'erased-contact': 1 << 13,
};

/** Flaws as a set of bits, of 16 at most. */
export function flawSet(flaws: readonly RowFlaw[]): number {
  let set = 0;
  for (const flaw of flaws) set |= bits[flaw];
  return set;
}

/** How often each flaw is in sets, most first. */
export function countFlaws(
  countOfSet: ReadonlyMap<number, number>,
): { flaw: RowFlaw; count: number }[] {
  const counts: { flaw: RowFlaw; count: number }[] = [];
  let flaw: RowFlaw;
  for (flaw in bits) {
    let count = 0;
    for (const [set, times] of countOfSet) if ((set & bits[flaw]) !== 0) count += times;
    if (count > 0) counts.push({ flaw, count });
  }
  return counts.sort((a, b) => b.count - a.count);
}
