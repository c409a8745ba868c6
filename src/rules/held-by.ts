import type { Hold } from './history';
import type { Instant } from './instant';
import { compareText } from './record';

/** The quote or known issue in force at `at` that outranks the others, or null. */
export function holdAt(holds: Hold[], at: Instant): Hold | null {
  let best: Hold | null = null;
  for (const hold of holds) {
    if (hold.from <= at && at < hold.until && (!best || outranks(hold, best))) best = hold;
  }
  return best;
}

function outranks(a: Hold, b: Hold): boolean {
  if (a.source !== b.source && (a.source === 'vendor' || b.source === 'vendor'))
    return a.source === 'vendor';
  if (a.kind !== b.kind) return a.kind === 'quote';
  if (a.until !== b.until) return a.until > b.until;
  return (compareText(a.name, b.name) || compareText(a.recordId, b.recordId)) > 0;
}
