import type { AppFacts } from './app-facts';
import { historyWants, type LeftOutJob } from './history-jobs';
import type { Want } from './insert-in-manifest';
import type { ManifestMap } from './manifest-style';
import { noticeWants } from './notice-wants';
import { ownTranslations } from './plan-translations';
import { refused, type Planned } from './problem';
import { entryWant, functionWant, resourceWant } from './want';

/** The folder of the prebuilt panel in the app. */
export const panelFolder = 'static/standing-license-panel';

const title = { i18n: 'standing.title' };

/** All that the manifest of an app is to hold, in the order in which it is put in, and what has no room. */
export type ManifestWants = { wants: Want[]; leftOut: LeftOutJob[] };

/** What we write depends on besides the manifest. */
export type ManifestChoices = {
  isTypeScript: boolean;
  /** The app as its users know it. */
  appName: string;
  /** Our languages for an app that has none, the default first. */
  locales: readonly string[];
};

/** Tells what an app’s manifest is to hold; refuses an app that has no place for the license page. */
export function wantsOf(facts: AppFacts, choices: ManifestChoices): Planned<ManifestWants> {
  if (!facts.hasJira && !facts.hasConfluence) {
    const message = 'no module of Jira or Confluence: there is no place for the license page';
    return refused({ code: 'no-product', message });
  }
  const adminPlace = facts.hasJira ? jiraPlace(facts) : { ok: true as const, value: {} };
  if (!adminPlace.ok) return adminPlace;
  const jira = [
    entryWant(['modules', 'jira:adminPage'], {
      ...panelModule('standing-license-jira'),
      ...adminPlace.value,
    }),
  ];
  const confluence = [
    entryWant(['modules', 'confluence:globalSettings'], {
      ...panelModule('standing-license-confluence'),
      ...(isTaken(facts, 'confluence:globalSettings', 'useAsConfig') ? {} : { useAsConfig: true }),
    }),
  ];
  const history = historyWants(facts);
  const wants = [
    ...(facts.hasJira ? jira : []),
    ...(facts.hasConfluence ? confluence : []),
    ...noticeWants(facts, choices),
    functionWant('standing-license', 'standing/license.handler'),
    functionWant('standing-access', 'standing/gate.handler'),
    ...history.wants,
    resourceWant('standing-license-panel', panelFolder),
    ...scopesFor(facts).map((scope) => listed(['permissions', 'scopes'], scope)),
    ...licensing(facts),
    ...(facts.translations ? [] : [translations(choices.locales)]),
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
    ...(hasJira ? ['write:app-data:jira'] : []),
    ...(hasConfluence ? ['write:app-data:confluence'] : []),
  ];
}

function licensing(facts: AppFacts): Want[] {
  return facts.licensing === true
    ? []
    : [{ parent: ['app', 'licensing'], name: 'enabled', value: true, isEntry: false }];
}

function translations(locales: readonly string[]): Want {
  const resources = ownTranslations(locales).map(({ locale, path }) => ({ key: locale, path }));
  const value = { resources, fallback: { default: locales[0] ?? 'en-US' } };
  return { parent: [], name: 'translations', value, isEntry: false };
}

function listed(parent: string[], value: string): Want {
  return { parent, name: value, value, isEntry: true };
}
