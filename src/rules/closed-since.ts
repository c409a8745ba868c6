import { changesWithin } from './changes';
import type { Course } from './course';
import type { Instant } from './instant';
import type { Access, Policy } from './policy';

/** A moment before the first that can be written. */
const BEFORE_ALL = -1;

/** The last moment up to `at` at which the expected access came to be closed, if it stayed so. */
export function closedSince(
  course: Course,
  { policy, isClosed }: { policy: Policy; isClosed: (access: Access) => boolean },
  at: Instant,
): Instant | null {
  let since: Instant | null = null;
  for (const change of changesWithin({ from: BEFORE_ALL, until: at + 1 }, course, policy))
    since = isClosed(change.access) ? (since ?? change.at) : null;
  return since;
}
