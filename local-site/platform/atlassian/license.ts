import * as v from 'valibot';
import { jsonAnswer, type PlatformAnswer } from '../answer';
import { plainAppId } from '../manifest';
import type { AppSite } from '../site';

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

/** The site's license as the API gives it: an empty object when there is none. */
const licenseData = (license: unknown) => {
  if (!v.is(anyObject, license)) return {};
  const active = v.is(older, license) ? { active: license.isActive } : {};
  const known = Object.entries(license).filter(([name]) => members.includes(name));
  return { ...absent, ...active, ...Object.fromEntries(known) };
};

const refused = (code: number, message: string, headers: Record<string, string> = {}) => {
  const answer = jsonAnswer({ code, message }, code);
  return { ...answer, headers: { ...answer.headers, ...headers } };
};

/** Answers the License API, for the app itself and for those named by `appIds`. Atlassian: "License API". */
export const answerLicense = (site: AppSite, appIds: string[]): PlatformAnswer => {
  const wait = site.licenseLimit.ask(site.installation.installationId, site.now());
  if (wait !== undefined) {
    return refused(429, 'Too many requests', { 'retry-after': String(wait) });
  }
  if (!appIds.every((id) => v.is(v.pipe(v.string(), v.uuid()), id))) {
    return refused(400, 'Invalid appId format');
  }
  if (appIds.length > maxAppIds) {
    return refused(400, `At most ${String(maxAppIds)} appIds are allowed`);
  }
  const { app } = site.app.manifest;
  const own = plainAppId(app.id);
  const asked = appIds.length === 0 ? [own] : appIds;
  const results = asked.map((appId) =>
    appId.toLowerCase() === own.toLowerCase() && app.licensing?.enabled === true
      ? { appId, data: licenseData(site.state().license) }
      : {
          appId,
          error: {
            type: 'NOT_FOUND',
            message: 'No license found for this app on the current site',
          },
        },
  );
  return jsonAnswer({ results });
};
