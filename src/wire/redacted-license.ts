import { isAbsent, isJsonObject } from './json';

/** The members that the rules read, and the edition, with what their texts look like. */
const shown: ReadonlyMap<string, RegExp> = new Map([
  ['active', /^$/],
  ['isActive', /^$/],
  ['isEvaluation', /^$/],
  ['type', /^\w{0,30}$/],
  ['billingPeriod', /^\w{0,30}$/],
  ['trialEndDate', /^(?:NULL|[\dTZ:.+/-]*)$/],
  ['subscriptionEndDate', /^(?:NULL|[\dTZ:.+/-]*)$/],
  ['capabilitySet', /^\w{0,30}$/],
]);

/**
 * A raw license with nothing in it that tells whose it is. It is read as the whole one would be: what
 * is no license stays none, and what cannot be read stays unreadable.
 */
export function redactedLicense(raw: unknown): unknown {
  if (isAbsent(raw)) return null;
  if (!isJsonObject(raw)) return [];
  const members = Object.entries(raw).filter(([, value]) => !isAbsent(value));
  const left = members.flatMap(([name, value]) => {
    const look = shown.get(name);
    return look ? [[name, redacted(value, look)]] : [];
  });
  const others = members.length - left.length;
  return {
    ...Object.fromEntries(left),
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

/** What a text says that looks like none of these nobody needs to know; it reads as badly as before. */
function redacted(value: unknown, look: RegExp): unknown {
  if (typeof value === 'string') return look.test(value) ? value : [];
  return typeof value === 'object' ? [] : value;
}
