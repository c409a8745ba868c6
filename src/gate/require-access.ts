import type { Policy } from '../rules/policy';
import type { DecidingSite } from '../resolvers/site';
import { meets, type Decision, type Needs, type Refusal } from '../wire/decision';
import { decide, type GateCall } from './decide';
import { checkNeeds } from './check-needs';
import { opensByFlag } from './opens-by-flag';
import type { ResolverRequest } from './resolver-request';

/** Lets a resolver function run when the license allows it, and refuses otherwise. */
export type RequireAccess = <Payload, Value>(
  needs: Needs,
  run: (request: ResolverRequest<Payload>) => Value | Promise<Value>,
) => (request: ResolverRequest<Payload>) => Promise<Value | Refusal>;

export function makeRequireAccess(site: DecidingSite, policy: Policy): RequireAccess {
  return (needs, run) => {
    checkNeeds(needs);
    return async (request) => {
      const call = callOf(request);
      if (opensByFlag(call, policy)) return run(request);
      const decision = await decide(site, policy, call);
      return meets(decision.access, needs) ? run(request) : { refused: { needs, decision } };
    };
  };
}

/** The resolver function that `<AccessGate>` asks. */
export function makeAccess(
  site: DecidingSite,
  policy: Policy,
): (request: ResolverRequest<unknown>) => Promise<Decision> {
  return (request) => decide(site, policy, callOf(request));
}

/** Atlassian: the resolver overwrites `license` with what the runtime has; nothing when it has none. */
function callOf({ context }: ResolverRequest<unknown>): GateCall {
  const { license, userAccess }: Partial<Record<string, unknown>> = context;
  return { license, userAccess, absentMeans: 'no-license' };
}
