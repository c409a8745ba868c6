import { circumstancesAt } from './circumstances';
import { closedAt } from './closed-at';
import { countingRecords } from './counting-records';
import { dataKeptUntil } from './data-kept';
import { endOfAccess } from './end-of-access';
import type { Evidence } from './evidence';
import { historyOf } from './history';
import { DAY, NEVER, type Instant } from './instant';
import { isReadable } from './license';
import type { Policy } from './policy';
import { regimes } from './regimes';
import type { State } from './resolution';
import { resolve } from './resolve';
import { situationOf, type Situation } from './situation';

/** All that a notice goes by, at one moment; an instant is null where there is none to name. */
export type NoticeFacts = {
  at: Instant;
  state: State;
  situation: Situation;
  /** When there is less access than now, if nothing else happens. */
  accessEnd: Instant | null;
  /** When the term ends or ended. */
  termEnd: Instant | null;
  /** When the quote in force ends. */
  quoteEnd: Instant | null;
  /** Since when access is limited, or is none. */
  closedAt: Instant | null;
  /** Until when the regime states that data is kept. */
  dataUntil: Instant | null;
};

/** Of limited access, the last so many days are those of its end. */
export const LAST_DAYS = 15;

/** What notices go by at `at`. */
export function noticeFacts(evidence: Evidence, policy: Policy, at: Instant): NoticeFacts {
  const { resolution } = resolve(evidence, policy, at);
  const circumstances = circumstancesAt(evidence, policy, at);
  const { termEnd, acceptedAt } = circumstances;
  const { license, records, knownAt } = evidence;
  const history = historyOf(countingRecords(records, knownAt).records);
  const { state, heldBy } = resolution;
  const accessEnd = endOfAccess(resolution, { license, history, policy }, at);
  const quote = heldBy?.kind === 'quote' ? heldBy : null;
  const situation = situationOf(resolution, {
    quote: quote && (acceptedAt === null ? 'open' : 'accepted'),
    isMonthly: isReadable(license) && license.billing === 'monthly',
    isEarly: accessEnd !== null && accessEnd < (termEnd ?? NEVER),
    isEnding: accessEnd !== null && accessEnd - at < LAST_DAYS * DAY,
  });
  return {
    at,
    state,
    situation,
    accessEnd,
    termEnd,
    quoteEnd: quote && quote.until !== NEVER ? quote.until : null,
    closedAt: closedAt(situation, { ...circumstances, license, history, policy }, at),
    dataUntil:
      isReadable(license) && termEnd !== null
        ? dataKeptUntil({ ...license, end: termEnd }, regimes[policy.regime])
        : null,
  };
}
