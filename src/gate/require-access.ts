import { accessByFlag } from '../rules/access-by-flag';
import type { Policy } from '../rules/policy';
import type { BannerSite } from '../resolvers/site';
import { meets, type Decision, type Needs, type Refusal } from '../wire/decision';
import { parseLicense } from '../wire/parse-license';
import { decide, type GateCall } from './decide';
import { lacksSeat } from './lacks-seat';
import type { ResolverRequest } from './resolver-request';

/** Lets a resolver function run when the license allows it, and refuses otherwise. */
export type RequireAccess = <Payload, Value>(
  needs: Needs,
  run: (request: ResolverRequest<Payload>) => Value | Promise<Value>,
) => (request: ResolverRequest<Payload>) => Promise<Value | Refusal>;

export function makeRequireAccess(site: BannerSite, policy: Policy): RequireAccess {
  return (needs, run) => async (request) => {
    const call = callOf(request);
    if (isOpen(call, policy)) return run(request);
    const decision = await decide(site, policy, call);
    return meets(decision.access, needs) ? run(request) : { refused: { needs, decision } };
  };
}

/** The resolver function that `<AccessGate>` asks. */
export function makeAccess(
  site: BannerSite,
  policy: Policy,
): (request: ResolverRequest<unknown>) => Promise<Decision> {
  return (request) => decide(site, policy, callOf(request));
}

/** Atlassian: the resolver overwrites `license` with what the runtime has; nothing when it has none. */
function callOf({ context }: ResolverRequest<unknown>): GateCall {
  const { license, userAccess }: Partial<Record<string, unknown>> = context;
  return { license, userAccess, absentMeans: 'no-license' };
}

/** Where Atlassian's flag alone opens, the storage is not asked: no cost, and nothing that can fail. */
function isOpen({ license, userAccess }: GateCall, policy: Policy): boolean {
  return !lacksSeat(userAccess) && accessByFlag(parseLicense(license).license, policy) === 'full';
}
