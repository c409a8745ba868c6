import type { Seen } from '../../src/rules/license-change';
import { seenLicense } from '../../src/wire/sighted-license';

/** An evaluation that ends as May 31, 2026 begins. */
export const trial = (more: object = {}) => ({
  active: true,
  isEvaluation: true,
  trialEndDate: '2026-05-31',
  ...more,
});

/** A subscription that ends then. */
export const paid = (more: object = {}) => ({
  active: true,
  type: 'commercial',
  subscriptionEndDate: '2026-05-31',
  billingPeriod: 'ANNUAL',
  ...more,
});

export const developer = (more: object = {}) => ({ ...paid(more), type: 'DEVELOPER' });

/** What differs from that. */
export const off = { active: false };
export const silent = { active: null };
export const ends = (day: string | null) => ({ subscriptionEndDate: day });
export const trialEnds = (day: string) => ({ trialEndDate: day });

export function seenAt(at: string, raw: unknown): Seen {
  return { at: Date.parse(at), ...seenLicense(raw) };
}
