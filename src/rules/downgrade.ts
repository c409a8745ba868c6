import type { LicenseChange } from './license-change';

const ends: readonly LicenseChange['code'][] = [
  'removed',
  'inactive',
  'ended-as-dated',
  'ended-early',
  'ended-late',
];

/** Whether a license is worth less than before: it ended or is gone, or its edition is a lower one. */
export function isDowngrade(change: LicenseChange): boolean {
  if (change.code === 'flag-told') return change.flag === 'none';
  if (change.code === 'edition-changed')
    return change.oldEdition === 'advanced' && change.edition === 'standard';
  return ends.includes(change.code);
}
