import { environment } from '../forge/app-context';
import { readDigest } from '../forge/digest';
import { makeGuard, type Guard } from '../gate/guard';
import { makeAccess, makeRequireAccess, type RequireAccess } from '../gate/require-access';
import type { ResolverRequest } from '../gate/resolver-request';
import { resolverOf } from '../resolvers/resolver-of';
import type { Policy } from '../rules/policy';
import { accessKey, type AccessApi, type Decision } from '../wire/decision';
import { checkedPolicy } from './checked-policy';
import type { ForgeFunction } from './forge-function';

export type { Guard, GuardOptions } from '../gate/guard';
export type { RequireAccess } from '../gate/require-access';
export { accessKey, isRefusal } from '../wire/decision';
export type { Decision, Needs, Refusal } from '../wire/decision';

/** Everything that closes and opens an app's own features. */
export type Gate = {
  /** Wraps a resolver's function: runs it, or answers a `Refusal`. */
  requireAccess: RequireAccess;
  /** Wraps the function of a trigger, a schedule or a queue: runs it, or answers a `Refusal`. */
  guard: Guard;
  /** What `<AccessGate>` asks: `resolver.define(accessKey, access)`. */
  access: (request: ResolverRequest<unknown>) => Promise<Decision>;
  /** A whole resolver for a module that has none of its own. It answers `<AccessGate>` only. */
  handler: ForgeFunction;
};

/** The gates of an app, by its vendor's choices. Throws where a choice cannot be read. */
export function makeGate(given: { policy: Partial<Policy> }): Gate {
  const policy = checkedPolicy(given.policy);
  const site = { now: () => Date.now(), environment, readDigest };
  const access = makeAccess(site, policy);
  return {
    requireAccess: makeRequireAccess(site, policy),
    guard: makeGuard(site, policy),
    access,
    handler: resolverOf<AccessApi>({ [accessKey]: access }),
  };
}
