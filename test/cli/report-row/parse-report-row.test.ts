import { parseReportRow } from '../../../cli/report-row/parse-report-row';

const row = {
  addonLicenseId: '1001',
  cloudId: 'site-1',
  hosting: 'Cloud',
  licenseType: 'COMMERCIAL',
  maintenanceStartDate: '2026-01-01',
  maintenanceEndDate: '2026-12-31',
  status: 'active',
};

test('a clean row has no flaw', () => {
  expect(parseReportRow(row).flaws).toEqual([]);
});

test.each<[flaw: string, members: object]>([
  ['no-id', { addonLicenseId: null }],
  ['no-cloud-id', { cloudId: '' }],
  ['no-end', { maintenanceEndDate: 'NULL' }],
  ['no-start', { maintenanceStartDate: undefined }],
  ['bad-date', { maintenanceEndDate: '31/12/2026' }],
  ['zero-length', { maintenanceEndDate: '2026-01-01' }],
  ['ends-before-start', { maintenanceEndDate: '2025-12-31' }],
  ['no-status', { status: '' }],
  ['unknown-status', { status: 'paused' }],
  ['no-type', { licenseType: null }],
  ['unknown-type', { licenseType: 'GALACTIC' }],
  ['long-evaluation', { licenseType: 'EVALUATION', maintenanceEndDate: '2026-03-04' }],
  ['updated-long-after-end', { lastUpdated: '2028-06-01' }],
  ['erased-contact', { contactDetails: { technicalContact: { name: 'RTBF' } } }],
])('a row with the flaw %s is read all the same', (flaw, members) => {
  expect(parseReportRow({ ...row, ...members }).flaws).toEqual([flaw]);
});

test.each<[of: string, members: object, read: object]>([
  ['a status in capitals', { status: 'Cancelled' }, { status: 'cancelled' }],
  ['a data center license', { hosting: 'Data Center' }, { isCloud: false }],
  ['a sandbox', { installedOnSandbox: 'Yes' }, { isSandbox: true }],
  ['the new billing', { newBillingSystem: 'Yes' }, { newBillingSystem: true }],
  ['grace', { inGracePeriod: 'No' }, { inGracePeriod: false }],
  [
    'numbers of an entitlement',
    { appEntitlementId: 'e-1', appEntitlementNumber: 'E-1' },
    { numbers: ['e-1', 'E-1', '1001'] },
  ],
])('%s is read', (_of, members, read) => {
  expect(parseReportRow({ ...row, ...members })).toMatchObject(read);
});
