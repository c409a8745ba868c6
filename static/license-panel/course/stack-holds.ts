import type { HoldSpan } from '../../../src/rules/timeline';
import type { Stretch } from '../../../src/rules/spans';

/** The holds of a stretch in as few rows as keep those of one row apart. */
export function stackHolds(holds: HoldSpan[], { from, until }: Stretch): HoldSpan[][] {
  const rows: HoldSpan[][] = [];
  for (const hold of holds) {
    if (hold.from >= until || hold.until <= from) continue;
    const row = rows.find((others) => (others.at(-1)?.until ?? 0) <= hold.from);
    if (row) row.push(hold);
    else rows.push([hold]);
  }
  return rows;
}
