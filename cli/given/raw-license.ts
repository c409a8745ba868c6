import { isJsonObject, isText, type JsonObject } from '../../src/wire/json';

/** Members that only a license has, in any of Atlassian's bodies. */
const OWN_MEMBERS = [
  'active',
  'isActive',
  'isEvaluation',
  'trialEndDate',
  'subscriptionEndDate',
  'billingPeriod',
  'capabilitySet',
  'ccpEntitlementId',
  'ccpEntitlementSlug',
  'supportEntitlementNumber',
];

/** Whether an object is a license itself. */
export function isLicense(object: JsonObject): boolean {
  return OWN_MEMBERS.some((name) => name in object);
}

/** Members of the contexts that Forge hands to functions and browsers. */
const CONTEXT_MEMBERS = [
  'environmentType',
  'installContext',
  'moduleKey',
  'accountId',
  'environmentId',
  'appVersion',
  'extension',
];

/** Whether an object is a context that has, or could have, a license. */
export function isContext(object: JsonObject): boolean {
  const known = CONTEXT_MEMBERS.filter((name) => name in object).length;
  return known >= 2 || (known === 1 && 'license' in object) || isLicensed(object);
}

function isLicensed({ license }: JsonObject): boolean {
  return license === null || (isJsonObject(license) && isLicense(license));
}

/** The site that a context names. Atlassian: `installContext` is `ari:cloud:jira::site/…`. */
export function siteOf({ cloudId, siteId, installContext }: JsonObject): string | null {
  if (isText(cloudId)) return cloudId;
  if (isText(siteId)) return siteId;
  const ofInstall = isText(installContext) ? /site\/([\w-]+)$/.exec(installContext) : null;
  return ofInstall?.[1] ?? null;
}

/** Whether an object is the answer of Connect's `GET /rest/atlassian-connect/1/addons/{key}`. */
export function isConnectBody({ key, license, state, host, version }: JsonObject): boolean {
  const isAddOn = state !== undefined || host !== undefined || version !== undefined;
  return isText(key) && isAddOn && (license === undefined || isJsonObject(license));
}

/** A Connect license in the members that Forge's has. Atlassian: it tells no date. */
export function fromConnect(license: unknown): unknown {
  if (!isJsonObject(license)) return license;
  const { active, type, evaluation, entitlementId, entitlementNumber, supportEntitlementNumber } =
    license;
  return {
    active,
    type,
    isEvaluation: evaluation,
    ccpEntitlementId: entitlementId,
    ccpEntitlementSlug: entitlementNumber,
    supportEntitlementNumber,
  };
}
