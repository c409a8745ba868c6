import { closedSince } from './closed-since';
import { confirmedUntil } from './confirmed-until';
import { countingRecords } from './counting-records';
import type { Evidence } from './evidence';
import { cancelledTermAt, courseOf, type Course } from './course';
import { expectedAt } from './expected';
import { extendedTerm } from './extended-term';
import { holdAt } from './hold-at';
import { historyOf, type Hold } from './history';
import { NEVER, type Instant } from './instant';
import { isReadable } from './license';
import { noAccessSince, wasClosedBefore } from './no-access-since';
import type { Access, Policy } from './policy';
import { regimes } from './regimes';
import type { HeldBy } from './resolution';

/** What a sentence needs beside the resolution, dates above all; null where there is none to name. */
export type Circumstances = {
  /** When the term ends or ended, extensions included. */
  termEnd: Instant | null;
  /** The end that Atlassian's license states, when a record moved the term's end past it. */
  statedEnd: Instant | null;
  /** When the cancellation that counts was made. */
  cancelledAt: Instant | null;
  /** When the quote in force was accepted. */
  acceptedAt: Instant | null;
  /** Until when nothing but the vendor's word keeps access open against Atlassian's flag. */
  confirmedUntil: Instant | null;
  /** Since when there is no access by dates and records; while something holds it up, by dates alone. */
  endedAt: Instant | null;
  /** Since when there is none, as far as is known: Atlassian may have reported a license for longer. */
  noAccessSince: Instant | null;
  /** What kept access open until `endedAt`, after dates and a cancellation had ended it. */
  lastHold: Pick<HeldBy, 'kind' | 'id'> | null;
};

const unknown: Circumstances = {
  termEnd: null,
  statedEnd: null,
  cancelledAt: null,
  acceptedAt: null,
  confirmedUntil: null,
  endedAt: null,
  noAccessSince: null,
  lastHold: null,
};

/** What is behind the resolution of the same evidence at `at`. */
export function circumstancesAt(evidence: Evidence, policy: Policy, at: Instant): Circumstances {
  const { license } = evidence;
  if (!isReadable(license)) return unknown;
  const history = historyOf(countingRecords(evidence.records, evidence.knownAt).records);
  const term = extendedTerm(license, history);
  const course = courseOf(term, history, regimes[policy.regime]);
  const acceptedAt = holdAt(history.holds, at)?.acceptedAt ?? NEVER;
  const isClosed = (access: Access) => access === 'none';
  const endedAt = closedSince(course, { policy, isClosed }, at);
  const ended = endedAt ?? closedSince({ ...course, holds: [] }, { policy, isClosed }, at);
  return {
    termEnd: term.end === NEVER ? null : term.end,
    statedEnd: license.end < term.end ? license.end : null,
    cancelledAt: cancelledTermAt(course, at)?.cancellation.at ?? null,
    acceptedAt: acceptedAt <= at ? acceptedAt : null,
    confirmedUntil: confirmedUntil(license, { holds: history.holds, policy }, at),
    endedAt: ended,
    noAccessSince: noAccessSince(ended, { license, history, policy }, at),
    lastHold:
      endedAt === null || wasClosedBefore(endedAt, { history, policy }, at)
        ? null
        : lastHoldBefore(endedAt, course, history.holds),
  };
}

function lastHoldBefore(end: Instant, course: Course, holds: Hold[]): Circumstances['lastHold'] {
  const before = end - 1;
  if (expectedAt(course, before).lifecycleLic === 'active') return null;
  const hold = holdAt(holds, before);
  return hold && { kind: hold.kind, id: hold.name };
}
