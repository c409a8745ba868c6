import type { Billing, Flag, LicenseKind } from '../../../src/rules/license';
import type { Authority } from '../../../src/rules/policy';
import type { RegimeName } from '../../../src/rules/regimes';
import type { Lic, LifecycleState, Reason } from '../../../src/rules/resolution';

/** Days after the end of a term for which a license is suspended, under every regime. */
export const suspendedDays: Record<LicenseKind, number> = {
  evaluation: 15,
  subscription: 15,
  developer: 0,
};

type Phase = 'running' | 'suspended' | 'over';

/** What dates alone say. */
export const byDates: Record<LicenseKind, Partial<Record<Phase, [LifecycleState, Reason]>>> = {
  evaluation: {
    running: ['evaluation', 'evaluation-running'],
    suspended: ['evaluation-suspended', 'evaluation-suspended'],
    over: ['evaluation-expired', 'evaluation-ended'],
  },
  subscription: {
    running: ['active', 'subscription-running'],
    suspended: ['suspended', 'subscription-suspended'],
    over: ['expired', 'subscription-ended'],
  },
  developer: {
    running: ['developer', 'developer-license'],
    over: ['expired', 'developer-ended'],
  },
};

/** What a lifecycle comes to. */
export const licOf: Record<LifecycleState, Lic> = {
  evaluation: 'active',
  'evaluation-suspended': 'active',
  'evaluation-expired': 'none',
  active: 'active',
  suspended: 'active',
  expired: 'none',
  developer: 'active',
  cancelled: 'active',
  'cancelled-ended': 'none',
};

type Stop = 'at once' | 'to the end' | 'to the end + 15 d';

/** Until when a cancelled license keeps access: that of a subscription by its billing. */
export const keepsAccess: Record<Billing | 'evaluation' | 'developer', Record<RegimeName, Stop>> = {
  monthly: {
    classic: 'to the end',
    'improved-billing': 'to the end + 15 d',
    'forge-2025': 'to the end',
  },
  unknown: {
    classic: 'to the end',
    'improved-billing': 'to the end + 15 d',
    'forge-2025': 'to the end',
  },
  annual: {
    classic: 'at once',
    'improved-billing': 'to the end + 15 d',
    'forge-2025': 'to the end',
  },
  evaluation: {
    classic: 'to the end',
    'improved-billing': 'at once',
    'forge-2025': 'to the end',
  },
  developer: {
    classic: 'to the end',
    'improved-billing': 'to the end',
    'forge-2025': 'to the end',
  },
};

/** The report shows a cancelled subscription as cancelled until its stop, or until this where it is later. */
export const reportedCancelledUntil: Record<RegimeName, 'a month after it was made' | 'the end'> = {
  classic: 'a month after it was made',
  'improved-billing': 'the end',
  'forge-2025': 'the end',
};

/** How long a cancelled term lasts at most, in days, where the cancellation does not say. */
export const longestTerm: Record<LicenseKind, Record<Billing, number>> = {
  evaluation: { monthly: 62, annual: 62, unknown: 62 },
  subscription: { monthly: 62, annual: 366, unknown: 366 },
  developer: { monthly: 62, annual: 366, unknown: 366 },
};

/** A row holds where each of its cells is what is the case, or `*`. */
type VerdictRow = [
  authority: Authority | '*',
  flag: Flag | '*',
  expected: Lic | '*',
  lifecycle: Lic | '*',
  vendorHolds: 'yes' | '*',
  shows: 'the expected' | 'the lifecycle' | 'unexplained-active' | 'unexplained-inactive',
  diverges: boolean,
];

/** What is shown of a readable license: the first row that holds. */
export const verdicts: VerdictRow[] = [
  // authority, flag, expected, lifecycle, the vendor holds it up → shown, diverges
  ['*', 'silent', '*', '*', '*', 'the expected', false],
  ['*', 'active', 'active', '*', '*', 'the expected', false],
  ['*', 'none', 'none', '*', '*', 'the expected', false],
  ['rules', '*', '*', '*', '*', 'the expected', true],
  ['platform', 'active', 'none', '*', '*', 'unexplained-active', true],
  ['platform', 'none', 'active', '*', 'yes', 'the expected', true],
  ['platform', 'none', 'active', 'none', '*', 'the lifecycle', true],
  ['platform', 'none', 'active', 'active', '*', 'unexplained-inactive', true],
];
