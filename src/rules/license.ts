import type { Instant } from './instant';

/** What Atlassian's one bit says: `active`, `none`, or nothing at all. */
export type Flag = 'active' | 'none' | 'silent';

export type LicenseKind = 'evaluation' | 'subscription' | 'developer';

export type Billing = 'monthly' | 'annual' | 'unknown';

/** The dated facts of a readable license. `end` is `NEVER` when Atlassian names none. */
export type Term = { kind: LicenseKind; billing: Billing; end: Instant };

/** Atlassian's license as facts, without an opinion. */
export type License = { kind: 'no-license' } | { kind: 'unreadable'; flag: Flag } | ReadableLicense;

/** A license whose dates and flag can be read. */
export type ReadableLicense = Term & { flag: Flag };

export const environments = ['PRODUCTION', 'STAGING', 'DEVELOPMENT'] as const;

/** Where an installation is. Atlassian: `environmentType`. */
export type Environment = (typeof environments)[number];

export function isReadable(license: License): license is ReadableLicense {
  return license.kind !== 'no-license' && license.kind !== 'unreadable';
}

/** What a license says of itself before any date: its flag, or that there is none, or none that can be read. */
export function wordOf(license: License): Flag | 'no-license' | 'unreadable' {
  return isReadable(license) ? license.flag : license.kind;
}
