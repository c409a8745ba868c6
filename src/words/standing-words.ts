import { DAY } from '../rules/instant';
import { regimes } from '../rules/regimes';
import type { State } from '../rules/resolution';
import { isText } from '../wire/json';
import type { Standing } from '../wire/standing';
import { actionOf, isForBilling } from './action-of';
import { dayOf, endedOn, untilOf } from './dates';
import type { Language } from './language';

/** What an admin reads first. */
export type StandingWords = {
  state: string;
  /** What is, and until when or since when users have what access. */
  sentences: string[];
  reason: string;
  /** What to do next, or null when nothing is to be done. */
  action: string | null;
  /** The action is one that a billing admin does at Atlassian. */
  actsInBilling: boolean;
  /** What the sources disagree on, each as a sentence. */
  contested: string[];
};

/** What of a standing is said in sentences. */
type Sayable = Pick<Standing, 'answer' | 'circumstances' | 'policy'>;

/** A standing as sentences in the reader's language and zone. */
export function standingWords(standing: Sayable, language: Language): StandingWords {
  const { state, reason, contested } = standing.answer;
  const { say } = language;
  const why = isConfirmed(standing) ? 'confirmed' : reason;
  const action = actionOf(standing);
  return {
    state: say(`state.${state}`),
    sentences: [...facts(standing, language), access(standing, language)],
    reason: say(`reason.${why}`, { days: daysAfterEnd(standing) }),
    action: action && say(action, { held: standing.answer.heldBy?.id ?? '' }),
    actsInBilling: action !== null && isForBilling(action),
    contested: contested.map((cell) => say(`contested.${cell}`)),
  };
}

/** How long the vendor's regime keeps a license like this open after its end, in days. */
function daysAfterEnd({ answer, circumstances, policy }: Sayable): number {
  const { suspendedDays, cancelled } = regimes[policy.regime];
  const { until, lifecycle, reason } = answer;
  if (reason !== 'cancelled-to-term-end')
    return lifecycle?.startsWith('evaluation')
      ? suspendedDays.evaluation
      : suspendedDays.subscription;
  const byTable = cancelled.monthly === 'at-once' ? 0 : cancelled.monthly.daysAfterEnd;
  const { termEnd } = circumstances;
  const extra = until && termEnd ? Date.parse(until) - Date.parse(termEnd) : 0;
  return extra === byTable * DAY ? byTable : 0;
}

function facts({ answer, circumstances }: Sayable, language: Language): string[] {
  const { reader, say } = language;
  const { lifecycle, state, heldBy } = answer;
  const { termEnd, cancelledAt, acceptedAt } = circumstances;
  const held = heldBy?.id ?? '';
  const stated = (of: State): string => {
    if (of === 'evaluation' || of === 'active' || of === 'developer') {
      if (!termEnd) return say(`fact.${of}`);
      const until = untilOf(Date.parse(termEnd), Date.parse(answer.at), language);
      return say(`fact.${of}.dated`, { until });
    }
    if (of === 'quote-extended' && acceptedAt) {
      const day = dayOf(Date.parse(acceptedAt), reader);
      return say('fact.quote-extended.accepted', { held, acceptedAt: day });
    }
    return say(`fact.${of}`, {
      termEnd: termEnd ? endedOn(Date.parse(termEnd), reader) : '',
      cancelledAt: cancelledAt ? dayOf(Date.parse(cancelledAt), reader) : '',
      held,
    });
  };
  if (lifecycle === null || lifecycle === state) return [stated(state)];
  return [stated(lifecycle), stated(state)];
}

/** Atlassian reports no active license, and only the vendor's word keeps access open. */
function isConfirmed({ answer, policy }: Sayable): boolean {
  const { divergence, heldBy } = answer;
  return (
    policy.authority === 'platform' &&
    divergence?.reported === 'none' &&
    heldBy?.source === 'vendor'
  );
}

function access(standing: Sayable, language: Language): string {
  const { answer, circumstances } = standing;
  const { say, reader } = language;
  const { state, access: now } = answer;
  if (now === 'limited') return say('access.limited');
  if (now === 'none') {
    const asExpected = state !== 'unexplained-inactive' && circumstances.noAccessSince;
    if (!asExpected) return say('access.closed');
    return say('access.since', { since: dayOf(Date.parse(asExpected), reader) });
  }
  if (state === 'unexplained-active') return say('access.unknown-end');
  const until = accessUntil(standing, language);
  return until === null ? say('access.open') : say('access.until', { until });
}

/** Until when users have the full access that they have now; null when they have none, or no end of it is known. */
export function accessUntil(
  { answer, circumstances }: Pick<Standing, 'answer' | 'circumstances'>,
  language: Language,
): string | null {
  const { at, access: now, next } = answer;
  const ends = [next.find((change) => change.access !== 'full')?.at, circumstances.confirmedUntil];
  const [end] = ends.filter(isText).sort();
  if (now !== 'full' || end === undefined) return null;
  return untilOf(Date.parse(end), Date.parse(at), language);
}
