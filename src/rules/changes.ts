import { edgesWithin, type Course } from './course';
import { accessOf, expectedAt } from './expected';
import type { Policy } from './policy';
import type { Change } from './resolution';
import type { Stretch } from './spans';

/**
 * Every instant within `stretch`, after its beginning, at which expected state, access or flag
 * change, in time order. Access and flag follow from the state.
 */
export function changesWithin(stretch: Stretch, course: Course, policy: Policy): Change[] {
  const changes: Change[] = [];
  let before = expectedAt(course, stretch.from).state;
  for (const at of edgesWithin(stretch, course)) {
    const { state, lic } = expectedAt(course, at);
    if (state === before) continue;
    changes.push({ at, state, access: accessOf(state, lic, policy), lic });
    before = state;
  }
  return changes;
}
