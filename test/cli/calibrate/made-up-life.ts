import { DAY, plusDays, type Instant } from '../../../src/rules/instant';
import type { Chance } from './chance';

export type Plan = 'evaluation' | 'monthly' | 'annual';

export type MadeUpTerm = { plan: Plan; start: Instant; end: Instant };

/** What happens to a made-up license: its terms one after the other, and how the last one goes. */
export type Life = {
  terms: MadeUpTerm[];
  cancelledAt: Instant | null;
  quote: { from: Instant; until: Instant } | null;
};

/** When the made-up vendor's apps begin to look, and when all histories are exported. */
export const begun = Date.UTC(2025, 8, 1);
export const exportedAt = Date.UTC(2026, 6, 1);

/** A life whose last term is cancelled, lapses or goes on, at some time while the app looks. */
export function madeUpLife(chance: Chance): Life {
  const plan = chance.next();
  const born = plusDays(begun, chance.between(0, 180)) + chance.between(0, 86_399) * 1000;
  if (plan < 0.35) return evaluated(born, chance);
  return plan < 0.65
    ? paid([], { plan: 'monthly', at: born, times: chance.between(1, 5) }, chance)
    : annual(born, chance);
}

function evaluated(born: Instant, chance: Chance): Life {
  const term: MadeUpTerm = {
    plan: 'evaluation',
    start: born,
    end: plusDays(born, chance.between(30, 59)),
  };
  const fate = chance.next();
  if (fate < 0.25)
    return paid([term], { plan: 'monthly', at: term.end, times: chance.between(1, 3) }, chance);
  const cancelledAt = fate < 0.6 ? plusDays(born, chance.between(2, 25)) : null;
  return { terms: [term], cancelledAt, quote: null };
}

/** An annual term that began before the app looked and ends while it does. */
function annual(born: Instant, chance: Chance): Life {
  const end = plusDays(born, chance.between(10, 100));
  return paid([], { plan: 'annual', at: plusDays(end, -365), times: 1 }, chance);
}

type Purchase = { plan: 'monthly' | 'annual'; at: Instant; times: number };

function paid(before: MadeUpTerm[], { plan, at, times }: Purchase, chance: Chance): Life {
  const terms = [...before];
  let start = at;
  for (let bought = 0; bought < times; bought += 1) {
    const end = plusDays(start, plan === 'annual' ? 365 : 30);
    terms.push({ plan, start, end });
    start = end;
  }
  const fate = chance.next();
  const long = plan === 'annual' ? 90 : 28;
  if (fate < 0.5) return { terms, cancelledAt: start - chance.between(1, long) * DAY, quote: null };
  const quoteFrom = start - chance.between(1, 10) * DAY;
  const quote =
    fate < 0.7 ? { from: quoteFrom, until: plusDays(start, chance.between(25, 60)) } : null;
  return { terms, cancelledAt: null, quote };
}

/** The term that a life is in. */
export function termAt({ terms }: Life, at: Instant): MadeUpTerm | undefined {
  return terms.filter(({ start }) => start <= at).at(-1) ?? terms[0];
}
