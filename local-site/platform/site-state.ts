import { FORGE_SUPPORTED_LOCALE_CODES } from '@forge/i18n';
import * as v from 'valibot';
import { licenseApiFailureSchema } from './atlassian/license-api-failure';
import { siblingsSchema } from './atlassian/sibling';
import { seededFaultsSchema } from './faults/fault-plan';

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const instant = v.pipe(
  v.string(),
  v.check(
    (text) => v.is(v.pipe(v.string(), v.isoTimestamp()), text) && !Number.isNaN(Date.parse(text)),
    'must be an ISO instant, for instance 2026-06-05T09:00:00.000Z',
  ),
  v.transform((text) => new Date(text).toISOString()),
);

const siteFields = {
  user: v.picklist(['admin', 'user', 'anonymous']),
  theme: v.picklist(['light', 'dark']),
  locale: v.picklist(FORGE_SUPPORTED_LOCALE_CODES),
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'must be an IANA time zone')),
  queryLagMs: v.pipe(v.number(), v.minValue(0)),
  licenseInJobs: v.boolean(),
  /** What goes wrong with requests, by chance. */
  faults: v.nullable(seededFaultsSchema),
  /** Accounts that were closed, or the instant of the last change of their data, by account id. */
  accounts: v.record(v.string(), v.union([v.literal('closed'), instant])),
  siblings: siblingsSchema,
  /** How the License API fails; null while it works. */
  licenseApi: v.nullable(licenseApiFailureSchema),
  /** How often other apps of the site asked the License API in the last minute, at any time. */
  otherAppsAsk: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
};

// Atlassian: "User-based billing", the schema of `userAccess`.
const userAccess = v.nullable(v.strictObject({ enabled: v.boolean(), hasAccess: v.boolean() }));

const clockFields = { at: v.nullable(instant), running: v.boolean() };

const licensingFields = {
  scenario: v.nullable(v.string()),
  license: v.unknown(),
  environmentType: v.picklist(['PRODUCTION', 'STAGING', 'DEVELOPMENT']),
  userAccess,
};

/** What all apps of a site share, as it is kept on disk. `setAt` is the machine's time when the clock was set, in milliseconds. */
export const sharedStateSchema = v.object({
  ...siteFields,
  licenseInJobs: v.optional(siteFields.licenseInJobs, true),
  faults: v.optional(siteFields.faults, null),
  accounts: v.optional(siteFields.accounts, {}),
  siblings: v.optional(siteFields.siblings, {}),
  licenseApi: v.optional(siteFields.licenseApi, null),
  otherAppsAsk: v.optional(siteFields.otherAppsAsk, 0),
  clock: v.object({ ...clockFields, setAt: v.number() }),
});

/** What each app of a site has for itself, as it is kept on disk. */
export const licensingSchema = v.object({
  ...licensingFields,
  userAccess: v.optional(userAccess, null),
});

/** A change of the settable state: any part of it. */
export const sitePatchSchema = v.strictObject({
  scenario: v.exactOptional(licensingFields.scenario),
  license: v.exactOptional(licensingFields.license),
  environmentType: v.exactOptional(licensingFields.environmentType),
  userAccess: v.exactOptional(userAccess),
  user: v.exactOptional(siteFields.user),
  theme: v.exactOptional(siteFields.theme),
  locale: v.exactOptional(siteFields.locale),
  timeZone: v.exactOptional(siteFields.timeZone),
  queryLagMs: v.exactOptional(siteFields.queryLagMs),
  licenseInJobs: v.exactOptional(siteFields.licenseInJobs),
  faults: v.exactOptional(siteFields.faults),
  accounts: v.exactOptional(siteFields.accounts),
  siblings: v.exactOptional(siteFields.siblings),
  licenseApi: v.exactOptional(siteFields.licenseApi),
  otherAppsAsk: v.exactOptional(siteFields.otherAppsAsk),
  clock: v.exactOptional(
    v.strictObject({
      at: v.exactOptional(clockFields.at),
      running: v.exactOptional(clockFields.running),
    }),
  ),
});

/** Everything that a person can set about a site, as one of its apps sees it. */
export type SiteState = v.InferOutput<typeof sharedStateSchema> &
  v.InferOutput<typeof licensingSchema>;
export type SitePatch = v.InferOutput<typeof sitePatchSchema>;
export type SiteUser = SiteState['user'];

/** How a site is before anybody has touched it. */
export const initialSiteState = (machineNow: number): SiteState => ({
  clock: { at: null, running: true, setAt: machineNow },
  scenario: null,
  license: null,
  environmentType: 'PRODUCTION',
  userAccess: null,
  user: 'admin',
  theme: 'light',
  locale: 'en-US',
  timeZone: 'UTC',
  queryLagMs: 5_000,
  licenseInJobs: true,
  faults: null,
  accounts: {},
  siblings: {},
  licenseApi: null,
  otherAppsAsk: 0,
});

/** The time on a site, in milliseconds: the machine's, or one that was set and flows on or stands still. */
export const siteTime = ({ at, running, setAt }: SiteState['clock'], machineNow: number): number =>
  at === null ? machineNow : Date.parse(at) + (running ? machineNow - setAt : 0);

/** The state after a change. A clock that starts or stops without a new date goes on from the time it shows. */
export const mergedState = (
  state: SiteState,
  { clock, ...fields }: SitePatch,
  machineNow: number,
): SiteState => ({
  ...state,
  ...fields,
  ...('license' in fields && !('scenario' in fields) && { scenario: null }),
  clock: clock === undefined ? state.clock : mergedClock(state.clock, clock, machineNow),
});

const mergedClock = (
  clock: SiteState['clock'],
  patch: NonNullable<SitePatch['clock']>,
  machineNow: number,
): SiteState['clock'] => {
  const running = patch.running ?? clock.running;
  const shownNow = new Date(siteTime(clock, machineNow)).toISOString();
  const kept = clock.at === null && running ? null : shownNow;
  const asked = patch.at === undefined ? kept : patch.at;
  const at = asked === null && !running ? new Date(machineNow).toISOString() : asked;
  return { at, running, setAt: machineNow };
};
