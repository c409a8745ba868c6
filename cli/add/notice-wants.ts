import type { AppFacts } from './app-facts';
import type { Want } from './insert-in-manifest';
import type { ManifestMap } from './manifest-style';
import { entryWant, functionWant, resourceWant } from './want';

/** Users' banners of kits before 0.4 have this key and no conditions. */
export const usersBanner = ['modules', 'confluence:pageBanner', 'standing-banner'];

/** Would tell admins a second time, beside a users' banner without conditions. */
export const adminsBanner = 'standing-banner-admins';

/** The modules by which people are told of the license, and what is behind them. */
export function noticeWants(
  { hasJira, hasConfluence }: Pick<AppFacts, 'hasJira' | 'hasConfluence'>,
  { isTypeScript, appName }: { isTypeScript: boolean; appName: string },
): Want[] {
  const script = isTypeScript ? 'tsx' : 'jsx';
  const banners = [
    entryWant(['modules', 'confluence:pageBanner'], {
      ...banner('standing-banner'),
      unlicensedAccess: ['unlicensed', 'anonymous'],
      displayConditions: dueTo('users'),
    }),
    entryWant(['modules', 'confluence:pageBanner'], {
      ...banner(adminsBanner),
      displayConditions: dueTo('admins'),
    }),
    resourceWant('standing-banner-view', `src/standing/banner-view.${script}`),
  ];
  const panels = [
    entryWant(
      ['modules', 'jira:issueContext'],
      workItem('standing-work-item', { audience: 'users', appName }),
    ),
    entryWant(
      ['modules', 'jira:issueContext'],
      workItem('standing-work-item-admins', { audience: 'admins', appName }),
    ),
    resourceWant('standing-work-item-view', `src/standing/work-item-view.${script}`),
  ];
  return [
    ...(hasConfluence ? banners : []),
    ...(hasJira ? panels : []),
    functionWant('standing-notice', 'standing/banner.handler'),
    ...(hasJira ? [functionWant('standing-notice-status', 'standing/banner.status')] : []),
  ];
}

function banner(key: string): ManifestMap & { key: string } {
  return {
    key,
    resource: 'standing-banner-view',
    render: 'native',
    resolver: { function: 'standing-notice' },
  };
}

type ToldAt = { audience: 'admins' | 'users'; appName: string };

function workItem(key: string, { audience, appName }: ToldAt): ManifestMap & { key: string } {
  return {
    key,
    resource: 'standing-work-item-view',
    render: 'native',
    resolver: { function: 'standing-notice' },
    title: { i18n: 'standing.title' },
    // Beside the panels of other apps: which of them this one is about.
    label: appName,
    dynamicProperties: { function: 'standing-notice-status' },
    displayConditions: dueTo(audience),
  };
}

/** Unless the hourly job wrote that this audience is told nothing; then not even the module is loaded. */
function dueTo(audience: 'admins' | 'users'): ManifestMap {
  return {
    isAdmin: audience === 'admins',
    not: {
      entityPropertyEqualTo: {
        entity: 'app',
        propertyKey: 'standing-notices',
        objectName: audience,
        value: 'quiet',
      },
    },
  };
}
