import { parseReportRow } from '../../../cli/report-row/parse-report-row';
import { caseOfRow } from '../../../cli/report-row/row-case';
import { parseInstant } from '../../../src/wire/parse-instant';
import { answerOf } from '../../../src/wire/answer';
import type { RegimeName } from '../../../src/rules/regimes';

const row = {
  addonLicenseId: '1001',
  cloudId: 'site-1',
  hosting: 'Cloud',
  licenseType: 'COMMERCIAL',
  maintenanceStartDate: '2026-01-01',
  maintenanceEndDate: '2026-06-01',
  status: 'active',
  parentProductBillingCycle: 'ANNUAL',
};
const cancelled = { ...row, status: 'cancelled', lastUpdated: '2026-03-10' };
const evaluation = { ...row, licenseType: 'EVALUATION' };

const answered = (raw: object, day: string, regime: RegimeName | null = null) =>
  answerOf(
    caseOfRow(parseReportRow({ ...raw }), { at: Number(parseInstant(day)), regime, history: null }),
  );

test.each<[of: string, raw: object, day: string, state: string, report: string]>([
  ['a running subscription', row, '2026-05-31', 'active', 'active'],
  ['one that just ended', row, '2026-06-01', 'suspended', 'expired'],
  ['one that ended 15 days ago', row, '2026-06-16', 'expired', 'expired'],
  ['an evaluation', evaluation, '2026-05-31', 'evaluation', 'active'],
  ['an evaluation that ended', evaluation, '2026-06-02', 'evaluation-suspended', 'expired'],
  ['a cancelled annual one', cancelled, '2026-05-01', 'cancelled-ended', 'expired'],
  [
    'a cancelled monthly one',
    { ...cancelled, parentProductBillingCycle: 'MONTHLY' },
    '2026-05-01',
    'cancelled',
    'cancelled',
  ],
  [
    'a cancelled one, updated after its end',
    { ...cancelled, lastUpdated: '2027-01-01' },
    '2026-06-05',
    'cancelled-ended',
    'cancelled',
  ],
  ['a developer license', { ...row, licenseType: 'DEVELOPER' }, '2026-06-02', 'expired', 'expired'],
  ['one without an end', { ...row, maintenanceEndDate: '' }, '2026-06-02', 'unreadable', 'null'],
])('%s', (...[, raw, day, state, report]) => {
  const { state: found, reportStatus } = answered(raw, day);
  expect([found, String(reportStatus)]).toEqual([state, report]);
});

test('a cancelled annual license under the regimes of today', () => {
  const state = (regime: RegimeName) => answered(cancelled, '2026-05-01', regime).state;
  expect([state('classic'), state('improved-billing'), state('forge-2025')]).toEqual([
    'cancelled-ended',
    'cancelled',
    'cancelled',
  ]);
});
