import type { SeenLicense } from '../rules/license-change';
import { isoText } from './iso-text';
import { isAbsent, isJsonObject, isText } from './json';
import { parseInstant } from './parse-instant';
import { parseLicense } from './parse-license';

const LONGEST = 200;

/** What a member is kept as; a list is what none of them can be, and is read as badly as the value was. */
type Keep = (value: unknown) => unknown;

const flag: Keep = (value) => (typeof value === 'boolean' ? value : []);
const text: Keep = (value) => (typeof value === 'string' && value.length <= LONGEST ? value : []);
const date: Keep = (value) => (typeof value === 'number' ? value : dateText(value));

/** The members that Atlassian documents for the license, in any of its shapes. */
const documented: [name: string, keep: Keep][] = [
  ['active', flag],
  ['isActive', flag],
  ['type', text],
  ['isEvaluation', flag],
  ['trialEndDate', date],
  ['subscriptionEndDate', date],
  ['billingPeriod', text],
  ['capabilitySet', text],
  ['ccpEntitlementId', text],
  ['ccpEntitlementSlug', text],
  ['supportEntitlementNumber', text],
];

/**
 * What of a raw license a sighting keeps: always small, and read as the whole one would be. What is no
 * license is null, and what cannot be read stays so.
 */
export function sightedLicense(raw: unknown): unknown {
  if (isAbsent(raw)) return null;
  if (!isJsonObject(raw)) return [];
  if (Object.values(raw).every(isAbsent)) return null;
  const members = documented.filter(([name]) => !isAbsent(raw[name]));
  // Without any member it would be no license; all that it had are ones that nobody can read.
  if (members.length === 0) return [];
  return Object.fromEntries(members.map(([name, keep]) => [name, keep(raw[name])]));
}

/** A date can be read although the fraction of its second goes on and on. */
function dateText(value: unknown): unknown {
  const at = parseInstant(value);
  return typeof at === 'number' && isText(value) && value.length > LONGEST
    ? isoText(at)
    : text(value);
}

/** The facts of a raw license, or of what a sighting kept of it, by which two sightings differ. */
export function seenLicense(raw: unknown): SeenLicense {
  const kept = sightedLicense(raw);
  const members = isJsonObject(kept) ? kept : {};
  return {
    license: parseLicense(kept).license,
    edition: editionOf(members.capabilitySet),
    entitlement: {
      id: textOf(members.ccpEntitlementId),
      number: textOf(members.ccpEntitlementSlug),
    },
  };
}

/** Atlassian: `capabilityStandard` or `capabilityAdvanced`. Others may come, and stay as they are. */
function editionOf(value: unknown): string | null {
  const known = /^capability(standard|advanced)$/i;
  return textOf(value)?.replace(known, (_, edition: string) => edition.toLowerCase()) ?? null;
}

function textOf(value: unknown): string | null {
  return isText(value) && value !== 'NULL' ? value : null;
}

/** What tells one purchase from another, as far as a license says; empty when it does not. */
export function entitlementOf(raw: unknown): string {
  const { id, number } = seenLicense(raw).entitlement;
  return id ?? number ?? '';
}
