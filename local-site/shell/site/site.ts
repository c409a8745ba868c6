import * as v from 'valibot';
import { licenseApiFailureSchema } from '../../platform/atlassian/license-api-failure';
import { moduleStatusSchema } from '../../platform/module-status';
import { siblingsSchema } from '../../platform/atlassian/sibling';

const moduleSchema = v.object({
  key: v.string(),
  type: v.string(),
  title: v.string(),
  render: v.picklist(['native', 'custom', 'none']),
  shown: v.boolean(),
  meetsConditions: v.boolean(),
  unmodelledConditions: v.array(v.string()),
  status: v.nullable(moduleStatusSchema),
  hasDynamicStatus: v.boolean(),
  experience: v.array(v.string()),
  app: v.string(),
});

const runnableSchema = v.object({
  app: v.string(),
  key: v.string(),
  type: v.picklist(['trigger', 'scheduledTrigger', 'consumer', 'lifecycle']),
  title: v.string(),
  events: v.array(v.string()),
  waiting: v.nullable(v.object({ events: v.number(), nextAt: v.string() })),
});

const changeSchema = v.object({ at: v.string(), title: v.string() });

const storySchema = v.object({
  name: v.string(),
  title: v.string(),
  steps: v.array(changeSchema),
  step: v.number(),
});

const named = { name: v.string(), title: v.string() };

const siteSchema = v.object({
  site: v.object({ name: v.string() }),
  sites: v.array(v.object({ name: v.string(), url: v.string() })),
  apps: v.array(v.object({ id: v.string(), name: v.string() })),
  app: v.string(),
  clock: v.object({ at: v.nullable(v.string()), running: v.boolean() }),
  now: v.string(),
  scenario: v.nullable(v.string()),
  license: v.optional(v.unknown(), null),
  environmentType: v.picklist(['PRODUCTION', 'STAGING', 'DEVELOPMENT']),
  userAccess: v.nullable(v.object({ enabled: v.boolean(), hasAccess: v.boolean() })),
  user: v.picklist(['admin', 'user', 'anonymous']),
  theme: v.picklist(['light', 'dark']),
  locale: v.string(),
  timeZone: v.string(),
  queryLagMs: v.number(),
  licenseInJobs: v.boolean(),
  faults: v.nullable(
    v.object({
      seed: v.number(),
      percent: v.number(),
      kinds: v.exactOptional(v.array(v.string())),
    }),
  ),
  siblings: siblingsSchema,
  licenseApi: v.nullable(licenseApiFailureSchema),
  otherAppsAsk: v.number(),
  scenarios: v.array(v.object({ ...named, group: v.string() })),
  stories: v.array(v.object(named)),
  story: v.nullable(storySchema),
  nextChange: v.nullable(changeSchema),
  takesHistory: v.boolean(),
  modules: v.array(moduleSchema),
  runnables: v.array(runnableSchema),
});

/** One module of an app; `shown` is false when the product hides it from the present user, `meetsConditions` when its display conditions do. */
export type SiteModule = v.InferOutput<typeof moduleSchema>;

/** A module that Atlassian runs by itself, without a page. */
export type Runnable = v.InferOutput<typeof runnableSchema>;

/** A license's course through time, and the step of it (from 0) that the site is at. */
export type Story = v.InferOutput<typeof storySchema>;

type SiteAnswer = v.InferOutput<typeof siteSchema>;

/** The pretended site with the license of one of its apps, and when (in the browser's milliseconds) it was asked for its time. */
export type Site = SiteAnswer & { readAt: number };

/** What the side bar can change. `scenario` names a scenario, a story or a step of one. */
export type SiteChange = Partial<
  Pick<
    SiteAnswer,
    | 'clock'
    | 'license'
    | 'environmentType'
    | 'userAccess'
    | 'licenseInJobs'
    | 'user'
    | 'theme'
    | 'locale'
    | 'timeZone'
    | 'queryLagMs'
    | 'faults'
    | 'siblings'
    | 'licenseApi'
    | 'otherAppsAsk'
  > & { scenario: string }
>;

/** The server's list of modules. */
export const parseModules = (answer: unknown): SiteModule[] =>
  v.parse(v.array(moduleSchema), answer);

/** The server's answer as a site. */
export const parseSite = (answer: unknown): Site => ({
  ...v.parse(siteSchema, answer),
  readAt: Date.now(),
});

/** The site's time in milliseconds since 1970: it stands where it was read, or flows on from there. */
export const siteTime = (site: Site): number =>
  Date.parse(site.now) + (site.clock.running ? Date.now() - site.readAt : 0);

const moveSchema = v.union([
  v.object({ moved: changeSchema }),
  v.object({ moved: v.null(), message: v.string() }),
]);

/** Where *Next change* went, or in words why it went nowhere. */
export type Move = v.InferOutput<typeof moveSchema>;

/** The server's answer to a wish for the next change. */
export const parseMove = (answer: unknown): Move => v.parse(moveSchema, answer);
