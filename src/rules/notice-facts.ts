import { circumstancesAt } from './circumstances';
import { closedSince } from './closed-since';
import { countingRecords } from './counting-records';
import { courseOf } from './course';
import { dataKeptUntil } from './data-kept';
import type { Evidence } from './evidence';
import { historyOf } from './history';
import { NEVER, type Instant } from './instant';
import { situationOf, type Situation } from './situation';
import type { Access, Policy } from './policy';
import { regimes } from './regimes';
import { resolve } from './resolve';
import { extendedTerm, isReadable } from './unreadable';

/** All that a notice goes by, at one moment; an instant is null where there is none to name. */
export type NoticeFacts = {
  at: Instant;
  situation: Situation;
  /** When full access ends, if nothing else happens. */
  accessEnd: Instant | null;
  /** When the term ends or ended. */
  termEnd: Instant | null;
  /** When the quote in force ends. */
  quoteEnd: Instant | null;
  /** Since when access is limited, or has ended. */
  closedAt: Instant | null;
  /** Until when the regime states that data is kept. */
  dataUntil: Instant | null;
};

/** What notices go by at `at`. */
export function noticeFacts(evidence: Evidence, policy: Policy, at: Instant): NoticeFacts {
  const { resolution } = resolve(evidence, policy, at);
  const { termEnd, acceptedAt, endedAt } = circumstancesAt(evidence, policy, at);
  const { license } = evidence;
  const { access, heldBy, next } = resolution;
  const narrowing = access === 'full' ? next.find((change) => change.access !== 'full') : null;
  const accessEnd = narrowing?.at ?? null;
  const quote = heldBy?.kind === 'quote' ? heldBy : null;
  const isDated = isReadable(license) && termEnd !== null;
  const situation = situationOf(resolution, {
    quote: quote && (acceptedAt === null ? 'open' : 'accepted'),
    isMonthly: isReadable(license) && license.billing === 'monthly',
    isEarly: accessEnd !== null && termEnd !== null && accessEnd < termEnd,
  });
  // Where nobody knows why access ended, nobody knows since when.
  const since = { ended: () => endedAt, limited: () => limitedSince(evidence, policy, at) };
  return {
    at,
    situation,
    accessEnd,
    termEnd,
    quoteEnd: quote && quote.until !== NEVER ? quote.until : null,
    closedAt: situation === 'ended' || situation === 'limited' ? since[situation]() : null,
    dataUntil: isDated ? dataKeptUntil({ ...license, end: termEnd }, regimes[policy.regime]) : null,
  };
}

function limitedSince({ license, records, knownAt }: Evidence, policy: Policy, at: Instant) {
  if (!isReadable(license)) return null;
  const history = historyOf(countingRecords(records, knownAt).records);
  const course = courseOf(extendedTerm(license, history), history, regimes[policy.regime]);
  const isClosed = (access: Access) => access !== 'full';
  return (
    closedSince(course, { policy, isClosed }, at) ??
    closedSince({ ...course, holds: [] }, { policy, isClosed }, at)
  );
}
