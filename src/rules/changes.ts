import { edgesOf, type Course } from './course';
import { accessOf, expectedAt } from './expected';
import { NEVER, type Instant } from './instant';
import type { Policy } from './policy';
import type { Change } from './resolution';

/** Every instant in `(from, to)` at which expected state, access or flag change, in time order. */
export function changesBetween(
  course: Course,
  policy: Policy,
  { from, to = NEVER }: { from: Instant; to?: Instant },
): Change[] {
  const changeAt = (at: Instant): Change => {
    const { state, lic } = expectedAt(course, at);
    return { at, state, access: accessOf(state, lic, policy), lic };
  };
  const changes: Change[] = [];
  let before = changeAt(from);
  for (const edge of edgesOf(course)) {
    if (edge <= from || edge >= to) continue;
    const after = changeAt(edge);
    if (differ(before, after)) changes.push(after);
    before = after;
  }
  return changes;
}

function differ(a: Change, b: Change): boolean {
  return a.state !== b.state || a.access !== b.access || a.lic !== b.lic;
}
