import { dataKeptUntil } from '../../src/rules/data-kept';
import { LAST_INSTANT, NEVER } from '../../src/rules/instant';
import type { LicenseKind } from '../../src/rules/license';
import { regimes, type RegimeName } from '../../src/rules/regimes';

test.each<[RegimeName, LicenseKind, string | null]>([
  ['classic', 'subscription', null],
  ['classic', 'evaluation', null],
  ['improved-billing', 'subscription', '2026-07-30'],
  ['improved-billing', 'evaluation', '2026-06-15'],
  ['improved-billing', 'developer', null],
  ['forge-2025', 'subscription', '2026-07-30'],
  ['forge-2025', 'evaluation', '2026-07-30'],
])('%s, %s of May 31: data is kept until %s', (regime, kind, until) => {
  const term = { kind, billing: 'unknown', end: Date.parse('2026-05-31') } as const;
  expect(dataKeptUntil(term, regimes[regime])).toBe(until && Date.parse(until));
});

test.each([NEVER, LAST_INSTANT])('an end at %d has no such day', (end) => {
  const term = { kind: 'subscription', billing: 'unknown', end } as const;
  expect(dataKeptUntil(term, regimes['forge-2025'])).toBeNull();
});
