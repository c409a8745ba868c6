import { decideByDates, decideWithoutDates } from '../../../src/rules/decide';
import type { Case } from '../../../src/wire/parse-case';
import { type Grounds, groundsOf, type Outcome } from './facts';

/** Grounds and the case they are of. */
export type Prepared = { grounds: Grounds; case: Case };

/** The decision of our own rules from what was found in the history: the functions that `resolve` calls. */
export const decideFrom = ({ grounds, case: { policy, at } }: Prepared): Outcome => {
  if ('undated' in grounds) return decideWithoutDates(grounds.undated, policy);
  const { verdict, access } = decideByDates(grounds.dated, policy, at);
  return { state: verdict.state, access, lic: verdict.lic };
};

/** The same from parsed evidence, the history searched anew. */
export const decideAnew = (asked: Case): Outcome =>
  decideFrom({ grounds: groundsOf(asked), case: asked });
