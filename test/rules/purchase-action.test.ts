import { purchaseAction, type PurchaseAction } from '../../src/rules/purchase-action';
import { purchaseGroups } from '../../src/rules/purchase-group';
import { states, type State } from '../../src/rules/resolution';

const sibling = { group: 'purchased', isOwn: false, hasListing: true } as const;

test.each<[State, PurchaseAction | null]>([
  ['active', 'install'],
  ['developer', 'install'],
  ['unexplained-active', 'install'],
  ['evaluation', 'subscribe'],
  ['evaluation-suspended', 'subscribe'],
  ['evaluation-expired', 'subscribe'],
  ['cancelled', 'subscribe'],
  ['suspended', 'renew'],
  ['expired', 'renew'],
  ['cancelled-ended', 'renew'],
  ['unexplained-inactive', 'billing'],
  ['quote-extended', 'billing'],
  ['known-issue-active', null],
])('%s: %s', (state, action) => {
  expect(purchaseAction({ ...sibling, state })).toBe(action);
});

test('an evaluation is subscribed to', () => {
  expect(purchaseAction({ ...sibling, group: 'evaluations', state: 'evaluation' })).toBe(
    'subscribe',
  );
});

test('what runs already, or has no page on the Marketplace, is not to be installed', () => {
  expect(purchaseAction({ ...sibling, state: 'active', isOwn: true })).toBeNull();
  expect(purchaseAction({ ...sibling, state: 'active', hasListing: false })).toBeNull();
  expect(purchaseAction({ ...sibling, state: 'expired', isOwn: true })).toBe('renew');
});

test('nothing is offered for what does not fit, has no license or is not known', () => {
  for (const group of purchaseGroups.filter((each) => each !== 'purchased'))
    for (const state of states)
      if (group !== 'evaluations') expect(purchaseAction({ ...sibling, group, state })).toBeNull();
});
