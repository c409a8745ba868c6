import * as v from 'valibot';

const moduleSchema = v.object({
  key: v.string(),
  type: v.string(),
  title: v.string(),
  render: v.picklist(['native', 'custom']),
  shown: v.boolean(),
});

const siteSchema = v.object({
  clock: v.object({ at: v.nullable(v.string()), running: v.boolean() }),
  now: v.string(),
  scenario: v.nullable(v.string()),
  license: v.optional(v.unknown(), null),
  environmentType: v.picklist(['PRODUCTION', 'STAGING', 'DEVELOPMENT']),
  user: v.picklist(['admin', 'user', 'anonymous']),
  theme: v.picklist(['light', 'dark']),
  locale: v.string(),
  timeZone: v.string(),
  queryLagMs: v.number(),
  scenarios: v.array(v.object({ name: v.string(), title: v.string() })),
  modules: v.array(moduleSchema),
});

/** One of the app's modules; `shown` is false when the product hides it from the present user. */
export type SiteModule = v.InferOutput<typeof moduleSchema>;

type SiteAnswer = v.InferOutput<typeof siteSchema>;

/** The pretended site, and when (in the browser's milliseconds) it was asked for its time. */
export type Site = SiteAnswer & { readAt: number };

/** What the side bar can change. */
export type SiteChange = Partial<
  Omit<SiteAnswer, 'now' | 'scenarios' | 'modules' | 'scenario'> & { scenario: string }
>;

const callSchema = v.object({
  id: v.string(),
  moduleKey: v.string(),
  functionKey: v.string(),
  ms: v.number(),
  kvsRequests: v.number(),
  restRequests: v.number(),
  bytesRead: v.number(),
  bytesWritten: v.number(),
  ok: v.boolean(),
  logLines: v.array(v.object({ level: v.string(), text: v.string() })),
});

/** One call of the app's backend and what it cost. */
export type Call = v.InferOutput<typeof callSchema>;

/** The server's answer as a site. */
export const parseSite = (answer: unknown): Site => ({
  ...v.parse(siteSchema, answer),
  readAt: Date.now(),
});

/** The server's list of calls, newest first. */
export const parseCalls = (answer: unknown): Call[] => v.parse(v.array(callSchema), answer);

/** The site's time in milliseconds since 1970: it stands where it was read, or flows on from there. */
export const siteTime = (site: Site): number =>
  Date.parse(site.now) + (site.clock.running ? Date.now() - site.readAt : 0);
