import type { License } from '../../src/rules/license';
import type { PurchaseFit } from '../../src/rules/purchase-fit';
import { purchaseGroup, type PurchaseGroup } from '../../src/rules/purchase-group';

const term = { billing: 'monthly', end: Date.parse('2026-05-31'), flag: 'active' } as const;
const licenses: Record<string, License | null> = {
  'never told': null,
  'no license': { kind: 'no-license' },
  unreadable: { kind: 'unreadable', flag: 'active' },
  subscription: { kind: 'subscription', ...term },
  'ended subscription': { kind: 'subscription', ...term, flag: 'none' },
  evaluation: { kind: 'evaluation', ...term },
  developer: { kind: 'developer', ...term },
};

test.each<[license: string, fit: PurchaseFit, asked: 'told' | 'trouble', PurchaseGroup]>([
  ['subscription', 'fits', 'told', 'purchased'],
  ['ended subscription', 'fits', 'told', 'purchased'],
  ['developer', 'fits', 'told', 'purchased'],
  ['evaluation', 'fits', 'told', 'evaluations'],
  ['subscription', 'other-product', 'told', 'misfits'],
  ['evaluation', 'other-edition', 'told', 'misfits'],
  ['no license', 'fits', 'told', 'none'],
  ['no license', 'other-product', 'told', 'none'],
  ['never told', 'fits', 'told', 'unknown'],
  ['unreadable', 'fits', 'told', 'unknown'],
  ['never told', 'fits', 'trouble', 'unknown'],
  ['subscription', 'fits', 'trouble', 'unknown'],
  ['no license', 'fits', 'trouble', 'unknown'],
])('%s, %s, when asked last: %s → %s', (...[name, fit, asked, group]) => {
  const license = licenses[name] ?? null;
  expect(purchaseGroup({ license, fit, hasTrouble: asked === 'trouble' })).toBe(group);
});
