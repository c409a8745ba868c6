import type { Instant } from '../rules/instant';
import type { FamilyApp } from '../wire/family';
import { callProblems, type CallProblem, type CheckOutcome } from '../wire/purchase-check';
import type { Checker, CheckUnderWay, StoredAnswers } from '../wire/stored-answers';
import { checkOutcome, purchaseChanges } from './purchase-changes';
import type { LicenseReply } from './site';

/** How often in a row calls for the same apps may fail before a check gives up. */
const MOST_FAILURES = 3;

/** A check that is to ask for these siblings. */
export function begun(
  { answers }: StoredAnswers,
  pending: string[],
  start: Checker & { check: string; startedAt: Instant },
): CheckUnderWay {
  return { ...start, pending, of: pending.length + 1, failures: 0, before: answers };
}

/** How many apps, this one among them, were asked for. */
export function askedIn({ pending, of }: Pick<CheckUnderWay, 'pending' | 'of'>): number {
  return pending.length + 1 === of ? 0 : of - pending.length;
}

type Call = { siblings: FamilyApp[]; asked: string[]; now: Instant; reply: LicenseReply };

/**
 * How far the check is after a call for some of its apps: further, at the same place, or over. A first
 * call that fails is the end, because whoever has just pressed the button sees it.
 */
export function afterCall(
  stored: StoredAnswers,
  underWay: CheckUnderWay,
  { siblings, asked, now, reply }: Call,
): StoredAnswers {
  if (reply.ok) {
    const pending = underWay.pending.filter((id) => !asked.includes(id));
    const further = { ...underWay, pending, failures: 0 };
    if (pending.length > 0) return { ...stored, underWay: further };
    return ended(stored, further, { siblings, now, failure: null });
  }
  const again = { ...underWay, failures: underWay.failures + 1 };
  if (askedIn(underWay) > 0 && again.failures < MOST_FAILURES)
    return { ...stored, underWay: again };
  return ended(stored, underWay, { siblings, now, failure: reply.problem.code });
}

type Ending = { siblings: FamilyApp[]; now: Instant; failure: CallProblem | null };

function ended(
  stored: StoredAnswers,
  underWay: CheckUnderWay,
  { siblings, now, failure }: Ending,
): StoredAnswers {
  const { by, accountId, startedAt } = underWay;
  const changes = purchaseChanges(siblings, underWay.before, stored.answers);
  const troubles = siblings.flatMap(({ id, name }) => {
    const trouble = stored.troubles.find(({ appId, at }) => appId === id && at >= startedAt);
    return trouble ? [{ appId: id, name, code: trouble.code }] : [];
  });
  const outcome = checkOutcome(siblings, stored, { changes, troubles, failure });
  const { check: id, of } = underWay;
  const check = { check: id, outcome, asked: askedIn(underWay), of, changes, troubles };
  const wasTrouble = stored.last ? troubleIn(stored.last.check.outcome) : null;
  const isNews = changes.length > 0 || troubleIn(outcome) !== wasTrouble;
  const isEntryDue = by === 'admin' || isNews;
  return { ...stored, underWay: null, last: { by, accountId, at: now, check, isEntryDue } };
}

/** What kept a check from telling all; null when nothing did. */
function troubleIn(outcome: CheckOutcome): CheckOutcome | null {
  const troubles: readonly CheckOutcome[] = ['partial', ...callProblems];
  return troubles.includes(outcome) ? outcome : null;
}
