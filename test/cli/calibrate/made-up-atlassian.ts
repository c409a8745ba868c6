import { plusDays, type Instant } from '../../../src/rules/instant';
import type { Chance } from './chance';
import { termAt, type Life, type Plan } from './made-up-life';

/** How a made-up Atlassian ends licenses; written down here again, so that the rules do not test themselves. */
type Truth = {
  suspendedDays: number;
  /** Days of access after the end of a cancelled term; null: it stops at once. */
  afterCancelled: Record<Plan, number | null>;
};

/** What the flag says of a life at a moment. */
export type Atlassian = (
  life: Life,
  at: Instant,
  site: { isNewBilling: boolean; chance: Chance },
) => boolean;

const truths = {
  classic: { suspendedDays: 15, afterCancelled: { evaluation: 0, monthly: 0, annual: null } },
  'improved-billing': {
    suspendedDays: 15,
    afterCancelled: { evaluation: null, monthly: 15, annual: 15 },
  },
  'forge-2025': { suspendedDays: 15, afterCancelled: { evaluation: 0, monthly: 0, annual: 0 } },
  unknown: { suspendedDays: 30, afterCancelled: { evaluation: 0, monthly: 0, annual: 7 } },
} as const satisfies Record<string, Truth>;

function flagBy(truth: Truth): Atlassian {
  return (life, at) => {
    const term = termAt(life, at);
    if (!term) return false;
    if (life.quote && life.quote.from <= at && at < life.quote.until) return true;
    const { cancelledAt } = life;
    if (cancelledAt === null || at < cancelledAt || cancelledAt < term.start)
      return at < plusDays(term.end, truth.suspendedDays);
    const days = truth.afterCancelled[term.plan];
    return days !== null && at < plusDays(term.end, days);
  };
}

/** The six that a vendor may meet, and one whose every license tossed a coin once. */
export const atlassians = {
  classic: flagBy(truths.classic),
  'improved-billing': flagBy(truths['improved-billing']),
  'forge-2025': flagBy(truths['forge-2025']),
  mixture: (life, at, site) =>
    flagBy(site.isNewBilling ? truths['improved-billing'] : truths.classic)(life, at, site),
  random: (_life, _at, { chance }) => chance.happens(0.5),
  unknown: flagBy(truths.unknown),
  coins: ({ terms }) => Math.floor((terms[0]?.start ?? 0) / 1000) % 2 === 0,
} as const satisfies Record<string, Atlassian>;
