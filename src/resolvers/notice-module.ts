import type { Audience } from '../rules/notice-table';

/** How the keys of modules end that are shown to admins only: by their display condition. */
const FOR_ADMINS = '-admins';

/**
 * Whom a module tells. Atlassian: display conditions are evaluated in the browser, so nothing that a
 * user must not know stands in what admins are told there.
 */
export function audienceOf(moduleKey: string): Audience {
  return moduleKey.endsWith(FOR_ADMINS) ? 'admin' : 'user';
}

/** The module of the license page in the product of a module that shows notices to admins. */
export function licensePageOf(moduleKey: string): string {
  const kit = moduleKey.startsWith('standing-') ? 'standing-' : '';
  const product = /^(standing|license)-banner/.test(moduleKey) ? 'confluence' : 'jira';
  return `${kit}license-${product}`;
}
