import type { Policy } from '../rules/policy';
import type { DecidingSite } from '../resolvers/site';
import { meets, type Needs, type Refusal } from '../wire/decision';
import { isJsonObject } from '../wire/json';
import { checkNeeds } from './check-needs';
import { decide } from './decide';
import { opensByFlag } from './opens-by-flag';

/** What to do when neither this call nor the last 15 days say anything of the license. */
export type GuardOptions = { whenNotTold: 'run' | 'skip' };

/** A function of a trigger, a schedule or a queue, as Forge calls it; or a queue's resolver function. */
export type Guard = <Args extends unknown[], Value>(
  needs: Needs,
  run: (...args: Args) => Value | Promise<Value>,
  options: GuardOptions,
) => (...args: Args) => Promise<Value | Refusal>;

export function makeGuard(site: DecidingSite, policy: Policy): Guard {
  return (needs, run, { whenNotTold }) => {
    checkNeeds(needs);
    checkWhenNotTold(whenNotTold);
    return async (...args) => {
      const license = licenseOf(args);
      const call = { license, userAccess: null, absentMeans: 'not-told' } as const;
      if (opensByFlag(call, policy)) return run(...args);
      const decision = await decide(site, policy, call);
      const isOpen =
        decision.reason === 'not-told' ? whenNotTold === 'run' : meets(decision.access, needs);
      return isOpen ? run(...args) : { refused: { needs, decision } };
    };
  };
}

function checkWhenNotTold(given: unknown): void {
  if (given !== 'run' && given !== 'skip')
    throw new Error(`whenNotTold is 'run' or 'skip', not ${String(given)}`);
}

/** Atlassian: the context is a function's second argument; a resolver's request has it inside. */
function licenseOf([first, second]: unknown[]): unknown {
  if (isJsonObject(second)) return second.license;
  const context = isJsonObject(first) ? first.context : null;
  return isJsonObject(context) ? context.license : undefined;
}
