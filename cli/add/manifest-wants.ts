import type { AppFacts } from './app-facts';
import { historyWants, type LeftOutJob } from './history-jobs';
import type { Want } from './insert-in-manifest';
import type { ManifestMap } from './manifest-style';
import { refused, type Planned } from './problem';

/** The folder of the prebuilt panel in the app. */
export const panelFolder = 'static/standing-license-panel';

const title = { i18n: 'standing.title' };

/** All that the manifest of an app is to hold, in the order in which it is put in, and what has no room. */
export type ManifestWants = { wants: Want[]; leftOut: LeftOutJob[] };

export function wantsOf(facts: AppFacts, isTypeScript: boolean): Planned<ManifestWants> {
  if (!facts.hasJira && !facts.hasConfluence) {
    const message = 'no module of Jira or Confluence: there is no place for the license page';
    return refused({ code: 'no-product', message });
  }
  const adminPlace = facts.hasJira ? jiraPlace(facts) : { ok: true as const, value: {} };
  if (!adminPlace.ok) return adminPlace;
  const jira = [
    entry(['modules', 'jira:adminPage'], {
      ...panelModule('standing-license-jira'),
      ...adminPlace.value,
    }),
  ];
  const confluence = [
    entry(['modules', 'confluence:globalSettings'], {
      ...panelModule('standing-license-confluence'),
      ...(isTaken(facts, 'confluence:globalSettings', 'useAsConfig') ? {} : { useAsConfig: true }),
    }),
    entry(['modules', 'confluence:pageBanner'], {
      key: 'standing-banner',
      resource: 'standing-banner-view',
      render: 'native',
      resolver: { function: 'standing-notice' },
      unlicensedAccess: ['unlicensed', 'anonymous'],
    }),
    fn('standing-notice', 'standing/banner.handler'),
    resource('standing-banner-view', `src/standing/banner-view.${isTypeScript ? 'tsx' : 'jsx'}`),
  ];
  const history = historyWants(facts);
  const wants = [
    ...(facts.hasJira ? jira : []),
    ...(facts.hasConfluence ? confluence : []),
    fn('standing-license', 'standing/license.handler'),
    fn('standing-access', 'standing/gate.handler'),
    ...history.wants,
    resource('standing-license-panel', panelFolder),
    ...scopesFor(facts).map((scope) => listed(['permissions', 'scopes'], scope)),
    ...licensing(facts),
    ...(facts.translations ? [] : [translations]),
  ];
  return { ok: true, value: { wants, leftOut: history.leftOut } };
}

function panelModule(key: string): ManifestMap & { key: string } {
  return {
    key,
    resource: 'standing-license-panel',
    resolver: { function: 'standing-license' },
    title,
  };
}

/** Atlassian: jira:adminPage takes one entry with `useAsConfig`, one with `useAsGetStarted` and one without either. */
function jiraPlace(facts: AppFacts): Planned<{ useAsConfig?: true }> {
  if (!isTaken(facts, 'jira:adminPage', 'useAsConfig'))
    return { ok: true, value: { useAsConfig: true } };
  const pages = facts.modules.get('jira:adminPage') ?? [];
  const hasPlainPage = pages.some(
    (page) => page.useAsConfig !== true && page.useAsGetStarted !== true,
  );
  if (!hasPlainPage) return { ok: true, value: {} };
  const keys = pages.map(({ key }) => `\`${key ?? ''}\``).join(' and ');
  const message = `Jira allows one \`jira:adminPage\` with \`useAsConfig\` and one without, and ${keys} take both: join two pages, or make one a \`jira:globalPage\``;
  return refused({ code: 'no-admin-place', message });
}

function isTaken(facts: AppFacts, type: string, flag: string): boolean {
  return (facts.modules.get(type) ?? []).some((page) => page[flag] === true);
}

function scopesFor({ hasJira, hasConfluence }: AppFacts): string[] {
  return [
    'storage:app',
    ...(hasJira ? ['read:permission:jira', 'read:jira-user'] : []),
    ...(hasConfluence ? ['read:confluence-user'] : []),
    'report:personal-data',
  ];
}

function licensing(facts: AppFacts): Want[] {
  return facts.licensing === true
    ? []
    : [{ parent: ['app', 'licensing'], name: 'enabled', value: true, isEntry: false }];
}

const translations: Want = {
  parent: [],
  name: 'translations',
  value: {
    resources: [{ key: 'en-US', path: 'i18n/en-US.json' }],
    fallback: { default: 'en-US' },
  },
  isEntry: false,
};

function entry(parent: string[], value: ManifestMap & { key: string }): Want {
  return { parent, name: value.key, value, isEntry: true };
}

/** Atlassian: a function's key has 23 characters at most. */
function fn(key: string, handler: string): Want {
  return entry(['modules', 'function'], { key, handler });
}

function resource(key: string, path: string): Want {
  return entry(['resources'], { key, path });
}

function listed(parent: string[], value: string): Want {
  return { parent, name: value, value, isEntry: true };
}
