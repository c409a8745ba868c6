import type { Circumstances } from './circumstances';
import { closedSince } from './closed-since';
import { courseOf } from './course';
import { extendedTerm } from './extended-term';
import type { History } from './history';
import type { Instant } from './instant';
import { isReadable, wordOf, type License } from './license';
import { lastSeen, wasClosedBefore } from './no-access-since';
import type { Access, Policy } from './policy';
import { regimes } from './regimes';
import { isUnexplained, type Situation } from './situation';

type Known = {
  license: License;
  history: History;
  policy: Policy;
} & Pick<Circumstances, 'endedAt' | 'noAccessSince'>;

/** Since when access is limited, or is none; null where that is not known, or access is full. */
export function closedAt(
  situation: Situation,
  { license, history, policy, endedAt, noAccessSince }: Known,
  at: Instant,
): Instant | null {
  if (situation === 'limited' || situation === 'limited-ending')
    return limitedSince(license, history, { policy, at });
  if (situation === 'ended') {
    // The end is told when it comes, also where Atlassian reported none before.
    const wasClosed = endedAt !== null && wasClosedBefore(endedAt, { history, policy }, at);
    return wasClosed ? endedAt : noAccessSince;
  }
  if (!isUnexplained(situation)) return null;
  const seen = lastSeen(history.sightings, at);
  return seen && wordOf(seen.license) === wordOf(license) ? seen.since : null;
}

function limitedSince(
  license: License,
  history: History,
  { policy, at }: { policy: Policy; at: Instant },
): Instant | null {
  if (!isReadable(license)) return null;
  const course = courseOf(extendedTerm(license, history), history, regimes[policy.regime]);
  const isClosed = (access: Access) => access !== 'full';
  return (
    closedSince(course, { policy, isClosed }, at) ??
    closedSince({ ...course, holds: [] }, { policy, isClosed }, at)
  );
}
