import { purchaseAge } from '../../src/rules/purchase-age';

test.each([
  ['2026-06-16T09:00:00Z', 'fresh'],
  ['2026-06-15T09:00:00Z', 'fresh'],
  ['2026-06-15T08:59:59Z', 'aged'],
  ['2026-06-01T09:00:01Z', 'aged'],
  ['2026-06-01T09:00:00Z', 'dated'],
  ['2026-06-20T09:00:00Z', 'fresh'],
])('told at %s, on June 16, 2026 at 09:00: %s', (told, age) => {
  expect(purchaseAge(Date.parse(told), Date.parse('2026-06-16T09:00:00Z'))).toBe(age);
});
