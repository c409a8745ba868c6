import { isAbsent, isJsonObject } from './json';

/** The members that the rules read, and the edition. */
const shown = [
  'active',
  'isActive',
  'isEvaluation',
  'type',
  'billingPeriod',
  'trialEndDate',
  'subscriptionEndDate',
  'capabilitySet',
];

/**
 * A raw license with nothing in it that tells whose it is. It is read as the whole one would be: what
 * is no license stays none, and what cannot be read stays unreadable.
 */
export function redactedLicense(raw: unknown): unknown {
  if (isAbsent(raw)) return null;
  if (!isJsonObject(raw)) return [];
  const members = Object.entries(raw).filter(([, value]) => !isAbsent(value));
  const left = members.filter(([name]) => shown.includes(name));
  const others = members.length - left.length;
  return {
    ...Object.fromEntries(left.map(([name, value]) => [name, isPlain(value) ? value : []])),
    ...(others > 0 && { membersLeftOut: others }),
  };
}

/** The end of the entitlement's number: enough to compare with, too little to tell it. */
export function entitlementEnd(raw: unknown): string | null {
  const members = isJsonObject(raw) ? raw : {};
  const { ccpEntitlementSlug, supportEntitlementNumber } = members;
  const number = [ccpEntitlementSlug, supportEntitlementNumber].find(
    (value) => typeof value === 'string' && value.length > 8,
  );
  return typeof number === 'string' ? `…${number.slice(-3)}` : null;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object';
}
