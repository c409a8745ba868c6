import type { Entry } from './entry';
import { judgedBy, place, type ImportPlan } from './import-plan';

/**
 * What is left of a plan: `added` is still to be added. `done` has the ids of those that were, null for
 * one that was not needed any more by what others wrote meanwhile.
 */
export function planLeft(
  { added, there, refused }: ImportPlan,
  done: (string | null)[],
  others: Entry[],
): ImportPlan {
  const left: ImportPlan = { added: added.slice(done.length), there, refused: [...refused] };
  const judged = judgedBy(others);
  const unneeded = added.filter((_, index) => done[index] === null);
  for (const each of unneeded) place(left, each, judged(each.wanted));
  return left;
}
