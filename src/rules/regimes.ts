import type { LicenseKind } from './license';

/** When a cancelled license stops: at the cancellation, or some days after the end of its term. */
type Stop = 'at-once' | { daysAfterEnd: number };

/** One of the sets of rules by which Atlassian ends licenses. All lengths are days of 24 hours. */
export type Regime = {
  /** Where these rules are written down. */
  source: string;
  suspendedDays: Record<LicenseKind, number>;
  /** `monthly` holds for an unknown billing period too. */
  cancelled: Record<'monthly' | 'annual' | 'evaluation' | 'developer', Stop>;
  /** The Marketplace report shows a cancelled subscription as cancelled at least until then. */
  reportedCancelledUntil: 'one-month-after-cancellation' | 'end';
  /** How long data is kept after the end: to be told, never decided on. Null: not stated. */
  dataKeptDays: { evaluation: number; paid: number } | null;
};

export const regimeNames = ['classic', 'improved-billing', 'forge-2025'] as const;

export type RegimeName = (typeof regimeNames)[number];

const toTheEnd: Stop = { daysAfterEnd: 0 };
const toTheEndAnd15Days: Stop = { daysAfterEnd: 15 };

/** Three regimes overlap in the field; which one a site is under cannot be told from its license. */
export const regimes: Record<RegimeName, Regime> = {
  classic: {
    source: 'https://community.developer.atlassian.com/t/57067',
    suspendedDays: { evaluation: 15, subscription: 15, developer: 0 },
    cancelled: {
      monthly: toTheEnd,
      annual: 'at-once',
      evaluation: toTheEnd,
      developer: toTheEnd,
    },
    reportedCancelledUntil: 'one-month-after-cancellation',
    dataKeptDays: null,
  },
  'improved-billing': {
    source:
      'https://support.atlassian.com/subscriptions-and-billing/docs/cancel-your-site-subscription/',
    suspendedDays: { evaluation: 15, subscription: 15, developer: 0 },
    cancelled: {
      monthly: toTheEndAnd15Days,
      annual: toTheEndAnd15Days,
      evaluation: 'at-once',
      developer: toTheEnd,
    },
    reportedCancelledUntil: 'end',
    dataKeptDays: { evaluation: 15, paid: 60 },
  },
  'forge-2025': {
    source: 'https://developer.atlassian.com/changelog/#CHANGE-2876',
    suspendedDays: { evaluation: 15, subscription: 15, developer: 0 },
    cancelled: {
      monthly: toTheEnd,
      annual: toTheEnd,
      evaluation: toTheEnd,
      developer: toTheEnd,
    },
    reportedCancelledUntil: 'end',
    dataKeptDays: { evaluation: 60, paid: 60 },
  },
};
