import type { Instant } from '../rules/instant';
import type { Confirmation } from './confirmation';
import { isJsonObject, isText, oneOf } from './json';
import { isRetired, type VendorKey } from './vendor-key';

/** Why a vendor's code is not taken, in the order in which that is found out. */
const codeProblems = [
  'no-keys',
  'not-a-code',
  'code-algorithm',
  'code-unknown-key',
  'code-altered',
  'code-newer',
  'code-without-end',
  'code-unreadable',
  'code-too-long',
  'code-other-site',
  'code-other-app',
  'code-retired-key',
  'code-not-yet',
  'code-over',
  'code-no-entitlement',
  'code-other-entitlement',
  'code-used',
] as const;

/** Nothing of the code itself is repeated. */
export type CodeProblem = { code: (typeof codeProblems)[number] };

/** Tells it from what else may be wrong. */
export function isCodeProblem(code: string): code is CodeProblem['code'] {
  return oneOf(codeProblems, code) !== undefined;
}

/** A code whose signature is right: what it says, and the key that signed it. */
export type VerifiedCode = { confirmation: Confirmation; key: VendorKey };

/** Where and when a code is to be taken: by the function's own context and clock. */
export type TakenAt = { siteId: string; appId: string; license: unknown; at: Instant };

/** By how much the vendor's clock may be ahead, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;

/** Why a verified code cannot be entered here and now, or null. */
export function enteringProblem(
  { confirmation, key }: VerifiedCode,
  { siteId, appId, license, at }: TakenAt,
): CodeProblem['code'] | null {
  const problem =
    foreignPart(confirmation, { siteId, appId }) ?? momentProblem({ confirmation, key }, at);
  if (problem) return problem;
  const entitlements = entitlementsOf(license);
  if (entitlements.length === 0) return 'code-no-entitlement';
  return entitlements.includes(confirmation.entitlement) ? null : 'code-other-entitlement';
}

/** Why no app takes a verified code at this moment, or null. */
export function momentProblem(
  { confirmation, key }: VerifiedCode,
  at: Instant,
): 'code-retired-key' | 'code-not-yet' | 'code-over' | null {
  if (isRetired(key, at)) return 'code-retired-key';
  if (confirmation.signedAt > at + CLOCK_SKEW) return 'code-not-yet';
  return confirmation.end <= at ? 'code-over' : null;
}

/**
 * Why a verified code in the file of a history is not taken over, or null. What is over opens nothing,
 * so its key may be retired since, and its entitlement another; what still runs is as good as entered.
 */
export function takingOverProblem(
  verified: VerifiedCode,
  taken: TakenAt,
): CodeProblem['code'] | null {
  const { confirmation } = verified;
  return confirmation.end <= taken.at
    ? foreignPart(confirmation, taken)
    : enteringProblem(verified, taken);
}

function foreignPart(
  confirmation: Confirmation,
  { siteId, appId }: Pick<TakenAt, 'siteId' | 'appId'>,
): 'code-other-site' | 'code-other-app' | null {
  if (confirmation.siteId !== siteId) return 'code-other-site';
  return confirmation.appId === appId ? null : 'code-other-app';
}

/** What Atlassian calls the purchase behind a license: number, id, and the number of older billing. */
function entitlementsOf(license: unknown): string[] {
  if (!isJsonObject(license)) return [];
  const { ccpEntitlementSlug, ccpEntitlementId, supportEntitlementNumber } = license;
  return [ccpEntitlementSlug, ccpEntitlementId, supportEntitlementNumber]
    .filter(isText)
    .filter((name) => name !== 'NULL');
}
