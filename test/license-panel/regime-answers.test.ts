import type { RegimeName } from '../../src/rules/regimes';
import { standingAt, type Standing } from '../../src/wire/standing';
import { orderedRegimes, regimeAnswer } from '../../static/license-panel/regimes/regime-answers';
import { inEnglish } from './in-english';

const annual = { active: true, billingPeriod: 'ANNUAL', subscriptionEndDate: '2026-05-31' };
const at = Date.parse('2026-05-20');

function standing(license: object, regime: RegimeName = 'classic'): Standing {
  const record = {
    id: 'c',
    recordedAt: '2026-05-10',
    source: 'admin',
    kind: 'cancellation',
    at: '2026-05-10',
  };
  const policy = { regime, authority: 'platform', accessByState: {}, listed: true } as const;
  const known = {
    app: { name: 'Example App' },
    environment: 'PRODUCTION',
    license,
    policy,
  } as const;
  return standingAt({ ...known, entries: [{ record, note: null }] }, at);
}

function factsOf(of: Standing, regime: RegimeName): Record<string, string> {
  const { facts } = regimeAnswer(of, { regime, at }, inEnglish());
  return Object.fromEntries(facts.map(({ name, words }) => [name, words.join(', ')]));
}

test.each<[RegimeName, Record<string, string>]>([
  [
    'classic',
    {
      state: 'Cancelled, ended',
      access: 'No access',
      until: 'No change is known',
      next: 'Nothing is known to follow.',
      report: 'Cancelled',
      data: 'Not stated',
      fit: 'Does not fit',
    },
  ],
  [
    'improved-billing',
    {
      state: 'Cancelled',
      access: 'Full access',
      until: 'June 14, 2026',
      next: 'June 15, 2026: Cancelled, ended (No access)',
      report: 'Cancelled',
      data: 'Until July 29, 2026',
      fit: 'Fits',
    },
  ],
  [
    'forge-2025',
    {
      state: 'Cancelled',
      access: 'Full access',
      until: 'May 30, 2026',
      next: 'May 31, 2026: Cancelled, ended (No access)',
      report: 'Cancelled',
      data: 'Until July 29, 2026',
      fit: 'Fits',
    },
  ],
])('a cancelled annual plan under %s', (regime, facts) => {
  expect(factsOf(standing(annual), regime)).toEqual(facts);
});

test('a license that does not say whether it is active fits nothing and everything', () => {
  const silent = { billingPeriod: 'ANNUAL', subscriptionEndDate: '2026-05-31' };
  expect(factsOf(standing(silent), 'classic')).not.toHaveProperty('fit');
});

test.each<[RegimeName, RegimeName[]]>([
  ['classic', ['classic', 'improved-billing', 'forge-2025']],
  ['forge-2025', ['forge-2025', 'classic', 'improved-billing']],
])('under %s the regimes stand in the order %j', (regime, names) => {
  expect(orderedRegimes(standing(annual, regime))).toEqual(names);
});
