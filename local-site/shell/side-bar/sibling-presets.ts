import type { Sibling } from '../../platform/atlassian/sibling';
import type { Choice } from './field';

/** What can be chosen that the License API says of another app. */
export type SiblingPreset =
  'active' | 'evaluation' | 'ended' | 'none' | 'not-found' | 'error' | 'missing';

/** The choices, from a license down to nothing at all. */
export const siblingPresets: readonly Choice<SiblingPreset>[] = [
  { value: 'active', label: 'Active' },
  { value: 'evaluation', label: 'Evaluation' },
  { value: 'ended', label: 'Ended' },
  { value: 'none', label: 'No license' },
  { value: 'not-found', label: 'Not found' },
  { value: 'error', label: 'Another error' },
  { value: 'missing', label: 'Left out of the answer' },
];

/** Which choice an app is at: of a license, by what it says itself. */
export const presetOf = (sibling: Sibling): SiblingPreset => {
  if (sibling.kind !== 'license') return sibling.kind;
  const { active, isEvaluation } = sibling.license;
  if (active !== true) return 'ended';
  return isEvaluation === true ? 'evaluation' : 'active';
};

const dayMs = 24 * 60 * 60 * 1000;

/** An app at a choice. Dates are some days from the site's time, in milliseconds. */
export const siblingAt = (preset: SiblingPreset, now: number): Sibling => {
  const inDays = (days: number) => new Date(now + days * dayMs).toISOString();
  const license = (changed: Record<string, unknown>): Sibling => ({
    kind: 'license',
    license: {
      active: true,
      type: 'commercial',
      isEvaluation: false,
      billingPeriod: 'MONTHLY',
      capabilitySet: 'capabilityStandard',
      supportEntitlementNumber: null,
      trialEndDate: null,
      ...changed,
    },
  });
  switch (preset) {
    case 'active':
      return license({ subscriptionEndDate: inDays(20) });
    case 'evaluation':
      return license({ isEvaluation: true, trialEndDate: inDays(20) });
    case 'ended':
      return license({ active: false, subscriptionEndDate: inDays(-30) });
    case 'error':
      return { kind: 'error', type: 'FORBIDDEN' };
    case 'none':
    case 'not-found':
    case 'missing':
      return { kind: preset };
  }
};
