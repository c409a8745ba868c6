import * as v from 'valibot';
import { extensionData } from '../platform/extension-data';
import type { AppModule } from '../platform/manifest';
import { personOf } from '../platform/product/user';
import type { AppSite } from '../platform/site';

// Atlassian: LicenseDetails of @forge/bridge, which has no capabilitySet.
const licenseDetails = v.object({
  active: v.optional(v.unknown()),
  billingPeriod: v.optional(v.unknown()),
  ccpEntitlementId: v.optional(v.unknown()),
  ccpEntitlementSlug: v.optional(v.unknown()),
  isEvaluation: v.optional(v.unknown()),
  subscriptionEndDate: v.optional(v.unknown()),
  supportEntitlementNumber: v.optional(v.unknown()),
  trialEndDate: v.optional(v.unknown()),
  type: v.optional(v.unknown()),
  modes: v.optional(v.unknown()),
});

/** The context that the bridge's `getContext` gives to a module that is shown on a page. Atlassian: FullContext of @forge/bridge. */
export const moduleContext = (site: AppSite, module: AppModule, page: URL) => {
  const { license, userAccess, environmentType, locale, timeZone, theme, user } = site.state();
  const { cloudId, environmentId } = site.installation;
  const person = personOf(user);
  return {
    ...(person !== undefined && { accountId: person.accountId }),
    cloudId,
    siteUrl: page.origin,
    environmentId,
    environmentType,
    moduleKey: module.key,
    localId: `ari:cloud:ecosystem::extension/${module.key}`,
    locale,
    timezone: timeZone,
    theme: { colorMode: theme },
    extension: extensionData(module.type, page),
    ...(license !== null && {
      license: v.is(licenseDetails, license) ? v.parse(licenseDetails, license) : license,
    }),
    ...(userAccess !== null && { userAccess }),
  };
};
