import {
  boardPath,
  dashboardPath,
  issueHome,
  ownPageOf,
  ownPath,
  wikiHome,
} from '../../platform/module-place';
import type { Site } from '../site/site';
import type { Choice } from './field';

/** Everything that can be played: stories first, then single situations by their group. */
export const playables = ({ stories, scenarios }: Site): readonly Choice<string>[] => [
  ...stories.map(({ name, title }) => ({ value: name, label: title, group: 'Stories' })),
  ...scenarios.map(({ name, title, group }) => ({ value: name, label: title, group })),
];

/** Who can look at the site. */
export const users: readonly Choice<Site['user']>[] = [
  { value: 'admin', label: 'Site admin' },
  { value: 'user', label: 'Team member' },
  { value: 'anonymous', label: 'Anonymous' },
];

/** The products' colour modes. */
export const themes: readonly Choice<Site['theme']>[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** The app's environments, as the context names them. */
export const environments: readonly Choice<Site['environmentType']>[] = [
  { value: 'PRODUCTION', label: 'Production' },
  { value: 'STAGING', label: 'Staging' },
  { value: 'DEVELOPMENT', label: 'Development' },
];

const withOwn = (choices: readonly Choice<string>[], own: string) =>
  choices.some(({ value }) => value === own) ? choices : [...choices, { value: own, label: own }];

/** Zones whose days begin far apart, and the site's own. */
export const timeZones = (own: string): readonly Choice<string>[] =>
  withOwn(
    [
      { value: 'Pacific/Auckland', label: 'Auckland' },
      { value: 'Asia/Kolkata', label: 'Kolkata' },
      { value: 'Europe/Berlin', label: 'Berlin' },
      { value: 'UTC', label: 'UTC' },
      { value: 'America/Los_Angeles', label: 'Los Angeles' },
    ],
    own,
  );

/** Languages that write dates and numbers differently, and the site's own. */
export const locales = (own: string): readonly Choice<string>[] =>
  withOwn(
    [
      { value: 'en-US', label: 'English (US)' },
      { value: 'en-GB', label: 'English (UK)' },
      { value: 'de-DE', label: 'Deutsch' },
      { value: 'fr-FR', label: 'Français' },
      { value: 'ja-JP', label: '日本語' },
    ],
    own,
  );

/** The pages of the two products where the apps can be seen, with the app's name where there are several. */
export const pagesOf = ({ modules, apps }: Site): readonly Choice<string>[] => [
  ...modules.flatMap((module) => {
    const page = module.render === 'none' ? undefined : ownPageOf(module.type);
    const value = ownPath(module);
    if (page === undefined || value === undefined) return [];
    const label = `${page.name}: ${module.title}`;
    const app = apps.length > 1 ? apps.find(({ id }) => id === module.app) : undefined;
    return [{ value, label: app ? `${label} (${app.name})` : label }];
  }),
  { value: issueHome, label: 'Jira work item' },
  { value: boardPath, label: 'Jira board' },
  { value: dashboardPath, label: 'Jira dashboard' },
  { value: wikiHome, label: 'Confluence page' },
];
