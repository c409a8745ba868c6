import { DAY } from '../../src/rules/instant';
import type { Access } from '../../src/rules/policy';
import type { ReportStatus, Resolution } from '../../src/rules/resolution';
import type { ReportRow, RowStatus } from '../report-row/report-row';
import type { EndsSoon, Finding, ReportDiffers } from './finding';
import type { Asked, RowJudgement } from './judge-row';

/** What is to be told of every row with this status and this judgement. */
export function findingsOf(
  status: RowStatus | null,
  { resolution, other, termEnd }: RowJudgement,
  asked: Asked,
): Finding[] {
  const findings: Finding[] = [];
  const { divergence, state, until, contested } = resolution;
  if (divergence)
    findings.push({
      code: 'flag-differs',
      how: divergence.reported,
      expected: divergence.expected,
      candidates: divergence.candidates,
    });
  if (status !== null && resolution.reportStatus !== null) {
    const rules = resolution.reportStatus;
    const how = differences[status][rules];
    if (how !== null)
      findings.push({ code: 'report-differs', how, report: status, rules, end: termEnd });
  }
  if (state === 'suspended' || state === 'evaluation-suspended')
    findings.push({ code: 'suspended-now', since: termEnd ?? asked.at, until });
  else pushEndsSoon(findings, resolution, asked);
  if (other) pushRegimeDiffers(findings, { resolution, other }, asked);
  if (contested.length > 0) findings.push({ code: 'contested', cells: contested });
  return findings;
}

const differences: Record<RowStatus, Record<ReportStatus, ReportDiffers['how'] | null>> = {
  active: { active: null, expired: 'active-after-end', cancelled: 'active-though-cancelled' },
  inactive: {
    active: 'inactive-before-end',
    expired: null,
    cancelled: 'inactive-though-cancelled',
  },
  cancelled: { active: 'cancelled-though-running', expired: 'cancelled-too-long', cancelled: null },
};

/** What is suspended already is told as that, with its end. */
function pushEndsSoon(
  findings: Finding[],
  { state, access, next, heldBy }: Resolution,
  { at, withinDays }: Asked,
): void {
  if (access === 'none') return;
  const end = next.find((change) => change.access === 'none');
  if (!end || end.at > at + withinDays * DAY) return;
  const isHeld = heldBy !== null && (state === 'quote-extended' || state === 'known-issue-active');
  const how: EndsSoon['how'] =
    state === 'cancelled' || state === 'evaluation' ? state : isHeld ? 'hold' : 'renewal';
  findings.push({ code: 'ends-soon', how, on: end.at, days: Math.ceil((end.at - at) / DAY) });
}

function pushRegimeDiffers(
  findings: Finding[],
  { resolution, other }: { resolution: Resolution; other: Resolution },
  { at, withinDays, comparedRegime }: Asked,
): void {
  if (!comparedRegime) return;
  const moments = [at, ...[...resolution.next, ...other.next].map((change) => change.at)];
  moments.sort((a, b) => a - b);
  for (const moment of moments) {
    if (moment > at + withinDays * DAY) return;
    const access = atMoment(resolution, moment).access;
    const { state: otherState, access: otherAccess } = atMoment(other, moment);
    if (access === otherAccess) continue;
    const how = moment === at ? 'now' : 'soon';
    const compared = { regime: comparedRegime, otherState, otherAccess };
    findings.push({ code: 'regime-differs', how, on: moment, access, ...compared });
    return;
  }
}

function atMoment(
  { state, access, next }: Resolution,
  moment: number,
): { state: Resolution['state']; access: Access } {
  return next.filter((change) => change.at <= moment).at(-1) ?? { state, access };
}

/** What is to be told of this row alone: its column for grace, and what is wrong with it. */
export function ownFindings(
  { inGracePeriod, flaws }: Pick<ReportRow, 'inGracePeriod' | 'flaws'>,
  { lifecycle }: Resolution,
): Finding[] {
  const findings: Finding[] = [];
  const isInGrace = lifecycle === 'suspended' || lifecycle === 'evaluation-suspended';
  if (inGracePeriod !== null && lifecycle !== null && inGracePeriod !== isInGrace)
    findings.push({ code: 'grace-column-differs', how: inGracePeriod ? 'column' : 'rules' });
  // A person's right to be forgotten is no mistake of the row: it is counted, and that is all.
  const told = flaws.filter((flaw) => flaw !== 'erased-contact');
  if (told.length > 0) findings.push({ code: 'flawed-row', flaws: told });
  return findings;
}
