import { kindOf } from '../../../cli/audit/finding';
import { findingsOf, ownFindings } from '../../../cli/audit/findings-of';
import { judgeRow } from '../../../cli/audit/judge-row';
import { parseReportRow } from '../../../cli/report-row/parse-report-row';
import type { RegimeName } from '../../../src/rules/regimes';
import { day } from './audit-of';

const row = {
  addonLicenseId: '1001',
  cloudId: 'site-1',
  hosting: 'Cloud',
  licenseType: 'COMMERCIAL',
  maintenanceStartDate: '2026-01-01',
  maintenanceEndDate: '2026-12-31',
  status: 'active',
  parentProductBillingCycle: 'ANNUAL',
};

const found = (members: object, comparedRegime: RegimeName | null = null) => {
  const read = parseReportRow({ ...row, ...members });
  const asked = { at: day('2026-06-01'), regime: null, comparedRegime, withinDays: 30 };
  const judgement = judgeRow(read, asked, null);
  return [...findingsOf(read.status, judgement, asked), ...ownFindings(read, judgement.resolution)];
};

const end = (maintenanceEndDate: string) => ({ maintenanceEndDate });
const inactive = { status: 'inactive' };
const cancelled = { status: 'cancelled', lastUpdated: '2026-05-20' };
const evaluation = {
  licenseType: 'EVALUATION',
  maintenanceStartDate: '2026-05-01',
  maintenanceEndDate: '2026-05-31',
};

test.each<[of: string, members: object, kinds: string[]]>([
  ['a running one', {}, []],
  ['one that ended yesterday', { ...end('2026-05-31'), ...inactive }, ['suspended-now']],
  [
    'one that ended yesterday and is active',
    end('2026-05-31'),
    ['report-differs.active-after-end', 'suspended-now'],
  ],
  ['one that ends at this moment', { ...end('2026-06-01'), ...inactive }, ['suspended-now']],
  ['one whose access ends in 30 days', end('2026-06-16'), ['ends-soon.renewal']],
  ['one whose access ends in 31 days', end('2026-06-17'), []],
  ['one inactive before its end', inactive, ['report-differs.inactive-before-end']],
  ['one over for 16 days', { ...end('2026-05-16'), ...inactive }, ['contested']],
  ['one over for a month', { ...end('2026-05-02'), ...inactive }, []],
  ['a cancelled annual one', { ...end('2026-06-20'), ...cancelled }, ['contested']],
  [
    'a cancelled monthly one',
    { ...end('2026-06-20'), ...cancelled, parentProductBillingCycle: 'MONTHLY' },
    ['ends-soon.cancelled'],
  ],
  [
    'one cancelled long ago',
    { ...end('2026-01-20'), ...cancelled, lastUpdated: '2026-01-10' },
    ['report-differs.cancelled-too-long'],
  ],
  ['an evaluation that ended', { ...evaluation, ...inactive }, ['suspended-now', 'contested']],
  ['an evaluation that ends', { ...evaluation, ...end('2026-06-10') }, ['ends-soon.evaluation']],
  ['one in grace, by its column alone', { inGracePeriod: 'Yes' }, ['grace-column-differs.column']],
  [
    'one in grace, by its dates alone',
    { ...end('2026-05-31'), ...inactive, inGracePeriod: 'No' },
    ['suspended-now', 'grace-column-differs.rules'],
  ],
  ['one without an end', end(''), ['flawed-row']],
  ['one without a status', { status: '' }, ['flawed-row']],
  ['one whose contact was erased', { company: 'RTBF' }, []],
])('%s', (_of, members, kinds) => {
  expect(found(members).map(kindOf)).toEqual(kinds);
});

test('another regime: now, soon, not within the days', () => {
  const at = (maintenanceEndDate: string) => ({ ...cancelled, maintenanceEndDate });
  const monthly = { parentProductBillingCycle: 'MONTHLY' };
  const differs = (members: object) =>
    found(members, 'improved-billing').filter(({ code }) => code === 'regime-differs');
  expect(differs(at('2026-12-31'))).toMatchObject([
    { how: 'now', access: 'none', otherAccess: 'full', otherState: 'cancelled' },
  ]);
  expect(differs({ ...at('2026-06-10'), ...monthly })).toMatchObject([
    { how: 'soon', on: day('2026-06-10'), access: 'none', otherAccess: 'full' },
  ]);
  expect(differs({ ...at('2026-12-31'), ...monthly })).toEqual([]);
  expect(differs({})).toEqual([]);
});
