import { purchaseFit } from '../../src/rules/purchase-fit';

const everywhere = ['jira', 'confluence'];

test.each([
  [{ products: everywhere }, 'jira', null, 'fits'],
  [{ products: ['confluence'] }, 'jira', null, 'other-product'],
  [{ products: ['confluence'] }, null, null, 'fits'],
  [{ products: everywhere, editions: ['standard'] }, 'jira', 'standard', 'fits'],
  [{ products: everywhere, editions: ['standard'] }, 'jira', 'advanced', 'other-edition'],
  [{ products: everywhere, editions: ['standard'] }, 'jira', 'premium', 'other-edition'],
  [{ products: everywhere, editions: ['standard'] }, 'jira', null, 'fits'],
  [{ products: everywhere }, 'jira', 'advanced', 'fits'],
  [{ products: ['jira'], editions: ['standard'] }, 'confluence', 'advanced', 'other-product'],
] as const)('%j in %s with the edition %s: %s', (...[app, product, edition, fit]) => {
  expect(purchaseFit(app, { product, edition })).toBe(fit);
});
