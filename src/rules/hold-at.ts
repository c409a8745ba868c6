import type { Hold } from './history';
import type { Instant } from './instant';
import { compareText } from './record';

/** The quote or known issue in force at `at` that outranks the others, or null. */
export function holdAt(holds: Hold[], at: Instant): Hold | null {
  let best: Hold | null = null;
  for (const hold of holds) {
    if (hold.from <= at && at < hold.until && (!best || compareRank(hold, best) < 0)) best = hold;
  }
  return best;
}

/** Negative when `a` outranks `b`: by its class, then the one that ends last, then the greater name. */
export function compareRank(a: Hold, b: Hold): number {
  return (
    rankOf(a) - rankOf(b) ||
    b.until - a.until ||
    compareText(b.name, a.name) ||
    compareText(b.recordId, a.recordId)
  );
}

/** The highest first: the vendor's before others, then a quote before a known issue. */
export const ranks: readonly number[] = [0, 1, 2, 3];

/** Which of the ranks a hold has. */
export function rankOf({ kind, source }: Hold): number {
  return (source === 'vendor' ? 0 : 2) + (kind === 'quote' ? 0 : 1);
}
