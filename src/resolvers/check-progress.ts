import type { Instant } from '../rules/instant';
import type { FamilyApp } from '../wire/family';
import {
  callProblems,
  type CallProblem,
  type CheckOutcome,
  type PurchaseCheck,
} from '../wire/purchase-check';
import type { CheckUnderWay, StoredAnswers } from '../wire/stored-answers';
import { isAboutApps } from './after-reply';
import { checkOutcome, purchaseChanges } from './purchase-changes';
import type { LicenseReply } from './site';

/** How often in a row calls for the same apps may fail before a check gives up. */
const MOST_FAILURES = 3;

/**
 * A check that is to ask for these siblings. What the last one found is among its changes, if the
 * history could not be told of it.
 */
export function begun(
  { answers, last }: StoredAnswers,
  pending: string[],
  start: Pick<CheckUnderWay, 'check' | 'by' | 'startedAt'>,
): CheckUnderWay {
  const untold = last?.isEntryDue ? last.check.changes : [];
  const before = answers.filter(({ appId }) => !untold.some((change) => change.appId === appId));
  const older = untold.flatMap((change) =>
    change.before ? [{ appId: change.appId, ...change.before }] : [],
  );
  return {
    ...start,
    pending,
    of: pending.length + 1,
    failures: 0,
    before: [...before, ...older],
  };
}

/** How many apps, this one among them, were asked for. */
export function askedIn({ pending, of }: Pick<CheckUnderWay, 'pending' | 'of'>): number {
  return pending.length + 1 === of ? 0 : of - pending.length;
}

type Call = { siblings: FamilyApp[]; asked: string[]; now: Instant; reply: LicenseReply };

/**
 * How far the check is after a call for some of its apps: further, at the same place, or over. A first
 * call that fails is the end, because whoever has just pressed the button sees it; later, what is refused
 * because of the apps it names keeps nobody from asking for the others.
 */
export function afterCall(
  stored: StoredAnswers,
  underWay: CheckUnderWay,
  { siblings, asked, now, reply }: Call,
): StoredAnswers {
  const isFirst = askedIn(underWay) === 0;
  if (reply.ok || (!isFirst && isAboutApps(reply.problem.code))) {
    const pending = underWay.pending.filter((id) => !asked.includes(id));
    const further = { ...underWay, pending, failures: 0 };
    if (pending.length > 0) return { ...stored, underWay: further };
    return ended(stored, further, { siblings, now, failure: null });
  }
  const again = { ...underWay, failures: underWay.failures + 1 };
  if (!isFirst && again.failures < MOST_FAILURES) return { ...stored, underWay: again };
  return ended(stored, underWay, { siblings, now, failure: reply.problem.code });
}

type Ending = { siblings: FamilyApp[]; now: Instant; failure: CallProblem | null };

function ended(
  stored: StoredAnswers,
  underWay: CheckUnderWay,
  { siblings, now, failure }: Ending,
): StoredAnswers {
  const { check: id, by, of, startedAt } = underWay;
  const changes = purchaseChanges(siblings, underWay.before, stored.answers);
  const barred = stored.barred.map((each) => ({ ...each, code: 'refused' as const }));
  const noted = failure ? stored.troubles : [...stored.troubles, ...barred];
  const troubles = siblings.flatMap(({ id: appId, name }) => {
    const trouble = noted.find((each) => each.appId === appId && each.at >= startedAt);
    return trouble ? [{ appId, name, code: trouble.code }] : [];
  });
  const outcome = checkOutcome(siblings, stored, { changes, troubles, failure });
  const check = { check: id, outcome, asked: askedIn(underWay), of, changes, troubles };
  const isEntryDue = by === 'admin' || isNews(check, stored);
  return {
    ...stored,
    underWay: null,
    last: { by, at: now, check, isEntryDue },
    toldTrouble: isEntryDue ? troubleIn(check) : stored.toldTrouble,
  };
}

/** A job's check is told when something changed, or when what keeps it from telling all has begun, twice in a row, or is over. */
function isNews(check: PurchaseCheck, { last, toldTrouble }: StoredAnswers): boolean {
  const trouble = troubleIn(check);
  if (check.changes.length > 0 || last?.isEntryDue) return true;
  if (trouble === toldTrouble) return false;
  return trouble === null || (last !== null && troubleIn(last.check) === trouble);
}

/** What kept a check from telling all; null when nothing did. */
function troubleIn({ outcome, troubles }: PurchaseCheck): CheckOutcome | null {
  if (callProblems.some((problem) => problem === outcome)) return outcome;
  return troubles.length > 0 ? 'partial' : null;
}
