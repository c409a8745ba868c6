import * as v from 'valibot';
import { jsonAnswer, type PlatformAnswer } from '../answer';
import { type App, plainAppId } from '../manifest';
import type { AppSite } from '../site';
import { failedLicenseAnswer, licenseRefusal } from './license-api-failure';
import type { Sibling } from './sibling';

const maxAppIds = 10;

// Atlassian: "License record properties", of which three may be null; `isActive` of older functions' licenses is not one of them.
const members = [
  'active',
  'type',
  'isEvaluation',
  'trialEndDate',
  'subscriptionEndDate',
  'billingPeriod',
  'supportEntitlementNumber',
  'ccpEntitlementId',
  'ccpEntitlementSlug',
  'capabilitySet',
];
const absent = { type: null, trialEndDate: null, supportEntitlementNumber: null };

const anyObject = v.looseObject({});
const older = v.looseObject({ isActive: v.boolean() });
const uuid = v.pipe(v.string(), v.uuid());

/** The site's license as the API gives it: an empty object when there is none. */
const licenseData = (license: unknown) => {
  if (!v.is(anyObject, license)) return {};
  const active = v.is(older, license) ? { active: license.isActive } : {};
  const known = Object.entries(license).filter(([name]) => members.includes(name));
  return { ...absent, ...active, ...Object.fromEntries(known) };
};

const notFound: Sibling = { kind: 'not-found' };
const isLicensed = ({ manifest }: App) => manifest.app.licensing?.enabled === true;
const ownId = ({ manifest }: App) => plainAppId(manifest.app.id).toLowerCase();

/** An app of this process that is installed on the same site, the asking one among them. */
const installed = (site: AppSite, appId: string): AppSite | undefined =>
  [site, ...site.others()].find(({ app }) => ownId(app) === appId.toLowerCase());

const toldOf = (site: AppSite, appId: string): Sibling => {
  const there = installed(site, appId);
  if (there === undefined) return site.state().siblings[appId.toLowerCase()] ?? notFound;
  if (!isLicensed(there.app)) return notFound;
  const { license } = there.state();
  return v.is(anyObject, license) ? { kind: 'license', license } : { kind: 'none' };
};

type Result = { appId: string } & (
  { data: Record<string, unknown> } | { error: { type: string; message: string } }
);

const errorResult = (appId: string, type: string, message: string): Result[] => [
  { appId, error: { type, message } },
];

const resultOf = (appId: string, told: Sibling): Result[] => {
  switch (told.kind) {
    case 'license':
      return [{ appId, data: licenseData(told.license) }];
    case 'none':
      return [{ appId, data: {} }];
    case 'not-found':
      return errorResult(appId, 'NOT_FOUND', 'No license found for this app on the current site');
    case 'error':
      return errorResult(appId, told.type, 'The license of this app could not be told');
    case 'missing':
      return [];
  }
};

/**
 * Answers the License API, for the app itself and for those named by `appIds`. Atlassian: "License API". Everything counts at the limit
 * but a refusal for too many requests.
 */
export const answerLicense = (site: AppSite, appIds: string[]): PlatformAnswer => {
  const { licenseApi: failure, otherAppsAsk, environmentType } = site.state();
  if (failure?.kind === 'status' && failure.status === 429) return failedLicenseAnswer(failure);
  const { installationId } = site.installation;
  const retryAfter = site.licenseLimit.ask(installationId, site.now(), otherAppsAsk);
  if (retryAfter !== undefined) return licenseRefusal(429, { retryAfter });
  if (failure !== null) return failedLicenseAnswer(failure);
  if (!appIds.every((id) => v.is(uuid, id))) {
    return licenseRefusal(400, { message: 'Invalid appId format' });
  }
  if (appIds.length > maxAppIds) {
    return licenseRefusal(400, { message: `At most ${String(maxAppIds)} appIds are allowed` });
  }
  // Atlassian: "all apps must share the same developer space as the caller and match the caller environment", which is said of the
  // query as a whole, as 403 is; of apps in their own results only NOT_FOUND is documented.
  const isElsewhere = (id: string) =>
    (installed(site, id) ?? site).state().environmentType !== environmentType;
  if (appIds.some(isElsewhere)) {
    return licenseRefusal(403, { message: 'An app is deployed to another environment' });
  }
  const asked = appIds.length === 0 ? [plainAppId(site.app.manifest.app.id)] : appIds;
  const results = asked.flatMap((appId) => resultOf(appId, toldOf(site, appId)));
  return jsonAnswer({ results });
};

/** True while the License API leaves this site without an answer. */
export const isLicenseApiSilent = (site: AppSite): boolean =>
  site.state().licenseApi?.kind === 'silent';
