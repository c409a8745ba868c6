import type { Site, SiteModule } from '../site/site';
import { settingsPath, wikiHome } from '../product/place';

type Choice<Value extends string> = { value: Value; label: string };

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

const products = new Map([
  ['jira:adminPage', 'Jira settings'],
  ['confluence:globalSettings', 'Confluence settings'],
]);

/** The pages of the two products where the app can be seen. */
export const pagesOf = (modules: readonly SiteModule[]): readonly Choice<string>[] => [
  ...modules.flatMap((module) => {
    const value = settingsPath(module);
    const product = products.get(module.type) ?? '';
    return value === undefined ? [] : [{ value, label: `${product}: ${module.title}` }];
  }),
  { value: wikiHome, label: 'Confluence page' },
];
