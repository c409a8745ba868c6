import type { Flag } from '../../../src/rules/license';
import { isJsonObject, isText } from '../../../src/wire/json';
import { parseLicense } from '../../../src/wire/parse-license';
import type { MessageKey } from '../../../src/words/words';

/** What Atlassian's license says beside its dates. Null is what it does not say. */
type LicenseFacts = {
  flag: Flag | 'no-license';
  edition: Named | null;
  billing: Named | null;
  entitlement: string | null;
  entitlementId: string | null;
};

/** Text from Atlassian: in our words where we know it, else as it is. */
type Named = { text: string; key: MessageKey | null };

const editions: Partial<Record<string, MessageKey>> = {
  capabilitystandard: 'edition.standard',
  capabilityadvanced: 'edition.advanced',
};

const billings: Partial<Record<string, MessageKey>> = {
  monthly: 'billing.monthly',
  annual: 'billing.annual',
};

/** The facts of a raw license that are shown and decide nothing, and its flag. */
export function licenseFacts(raw: unknown): LicenseFacts {
  const { license } = parseLicense(raw);
  const members = isJsonObject(raw) ? raw : {};
  return {
    flag: license.kind === 'no-license' ? 'no-license' : license.flag,
    edition: named(members.capabilitySet, editions),
    billing: named(members.billingPeriod, billings),
    entitlement: textOf(members.ccpEntitlementSlug),
    entitlementId: textOf(members.ccpEntitlementId),
  };
}

function named(value: unknown, keys: Partial<Record<string, MessageKey>>): Named | null {
  return isText(value) ? { text: value, key: keys[value.toLowerCase()] ?? null } : null;
}

function textOf(value: unknown): string | null {
  return isText(value) ? value : null;
}
