import { changesBetween } from './changes';
import { countingRecords } from './counting-records';
import type { Evidence } from './evidence';
import { cancelledTermAt, courseOf, type Course } from './course';
import { historyOf } from './history';
import { NEVER, type Instant } from './instant';
import type { Policy } from './policy';
import { regimes } from './regimes';
import { extendedTerm, isReadable } from './unreadable';

/** The dates that a sentence needs beside the resolution; null where there is none to name. */
export type Circumstances = {
  /** When the term ends or ended, extensions included. */
  termEnd: Instant | null;
  /** When the cancellation that counts was made. */
  cancelledAt: Instant | null;
  /** Since when there is no access by dates and records; while something holds it up, by dates alone. */
  endedAt: Instant | null;
};

/** A moment before the first that can be written. */
const BEFORE_ALL = -1;

const unknown: Circumstances = { termEnd: null, cancelledAt: null, endedAt: null };

/** The dates behind the resolution of the same evidence at `at`. */
export function circumstancesAt(evidence: Evidence, policy: Policy, at: Instant): Circumstances {
  const { license } = evidence;
  if (!isReadable(license)) return unknown;
  const history = historyOf(countingRecords(evidence.records, evidence.knownAt).records);
  const term = extendedTerm(license, history);
  const course = courseOf(term, history, regimes[policy.regime]);
  const cancelled = cancelledTermAt(course, at);
  return {
    termEnd: term.end === NEVER ? null : term.end,
    cancelledAt: cancelled?.cancellation.at ?? null,
    endedAt: endOfAccess(course, policy, at) ?? endOfAccess({ ...course, holds: [] }, policy, at),
  };
}

/** The last moment up to `at` at which the expected access turned to none, if it stayed so. */
function endOfAccess(course: Course, policy: Policy, at: Instant): Instant | null {
  let endedAt: Instant | null = null;
  for (const change of changesBetween(course, policy, { from: BEFORE_ALL, to: at + 1 }))
    endedAt = change.access === 'none' ? (endedAt ?? change.at) : null;
  return endedAt;
}
