import { regimes } from '../rules/regimes';
import type { State } from '../rules/resolution';
import type { Standing } from '../wire/standing';
import { dayOf, endedOn, untilOf } from './dates';
import type { Language } from './language';
import type { MessageKey } from './words';

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
  const action = actions[state];
  return {
    state: say(`state.${state}`),
    sentences: [...facts(standing, language), access(standing, language)],
    reason: say(`reason.${reason}`, { days: suspendedDays(standing) }),
    action: action ? say(action) : null,
    actsInBilling: action !== null && action !== 'action.contact-vendor',
    contested: contested.map((cell) => say(`contested.${cell}`)),
  };
}

/** How long the vendor's regime keeps a license of this kind open after its end, in days. */
function suspendedDays({ answer, policy }: Sayable): number {
  const days = regimes[policy.regime].suspendedDays;
  return answer.lifecycle?.startsWith('evaluation') ? days.evaluation : days.subscription;
}

function facts({ answer, circumstances }: Sayable, language: Language): string[] {
  const { reader, say } = language;
  const { lifecycle, state, heldBy } = answer;
  const { termEnd, cancelledAt } = circumstances;
  const held = heldBy?.id ?? '';
  const stated = (of: State): string => {
    if (of === 'evaluation' || of === 'active' || of === 'developer') {
      if (!termEnd) return say(`fact.${of}`);
      const until = untilOf(Date.parse(termEnd), Date.parse(answer.at), language);
      return say(`fact.${of}.dated`, { until });
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

function access({ answer, circumstances }: Sayable, language: Language): string {
  const { say, reader } = language;
  const { state, access: now, next, until } = answer;
  if (now === 'limited') return say('access.limited');
  if (now === 'none') {
    const asExpected = state !== 'unexplained-inactive' && circumstances.endedAt;
    if (!asExpected) return say('access.closed');
    return say('access.since', { since: dayOf(Date.parse(asExpected), reader) });
  }
  if (state === 'unexplained-active') return say('access.unknown-end');
  const end = next.find((change) => change.access !== 'full')?.at;
  if (!end || until === null) return say('access.open');
  return say('access.until', { until: untilOf(Date.parse(end), Date.parse(answer.at), language) });
}

const actions: Record<State, MessageKey | null> = {
  unenforced: null,
  unlicensed: 'action.buy',
  unreadable: 'action.contact-vendor',
  evaluation: 'action.subscribe',
  'evaluation-suspended': 'action.subscribe',
  'evaluation-expired': 'action.subscribe-again',
  active: null,
  suspended: 'action.pay',
  expired: 'action.renew',
  developer: null,
  cancelled: 'action.subscribe',
  'cancelled-ended': 'action.renew',
  'quote-extended': 'action.accept-quote',
  'known-issue-active': 'action.contact-vendor',
  'unexplained-active': null,
  'unexplained-inactive': 'action.check-billing',
};
