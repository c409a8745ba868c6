import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { auditVerb } from '../../../cli/audit/audit';

const folder = mkdtempSync(join(tmpdir(), 'standing-privacy-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const person = { name: 'SECRET', email: 'SECRET', phone: 'SECRET', address1: 'SECRET' };

const row = {
  ...{ addonLicenseId: '1', cloudId: 'site', cloudSiteHostname: 'SECRET', addonKey: 'app' },
  ...{ licenseType: 'COMMERCIAL', status: 'active', hosting: 'Cloud', lastUpdated: 'SECRET' },
  ...{ maintenanceStartDate: 'SECRET', maintenanceEndDate: '2026-05-25', inGracePeriod: 'SECRET' },
  ...{ installedOnSandbox: 'SECRET', parentProductName: 'SECRET', transactionAccountId: 'SECRET' },
  ...{ hostLicenseId: 'SECRET', hostEntitlementId: 'SECRET', evaluationLicense: 'SECRET' },
  contactDetails: {
    ...{ company: 'SECRET', country: 'SECRET', region: 'SECRET' },
    ...{ technicalContact: person, billingContact: person },
  },
  partnerDetails: { partnerName: 'SECRET', billingContact: person },
  attribution: { channel: 'SECRET' },
  unknown: 'SECRET',
};

const flat = { ...row, ...row.contactDetails, technicalContactName: 'SECRET', partner: 'SECRET' };
const cells = Object.entries(flat).filter(([, value]) => typeof value === 'string');
const header = cells.map(([name]) => name);
const values = cells.map(([, value]) => value);
const whole = JSON.stringify(row);

const exports: [string, string][] = [
  ['rows, broken ones too', [whole, whole.slice(0, -9), '"SECRET"', 'SECRET'].join('\n')],
  ['a contact that lies alone on a line', `${whole}\n${JSON.stringify(row.contactDetails)}`],
  ['a list that is cut', `[${whole},${whole.slice(0, -9)}`],
  ['CSV', Papa.unparse([header, values, [...values, 'SECRET'], ['SECRET']])],
  ['CSV without a header', Papa.unparse([values, values])],
];

test.each(exports)('without contacts nobody is named: %s', async (_of, text) => {
  const file = join(folder, 'export');
  const out = join(folder, 'report');
  writeFileSync(file, text);
  for (const format of ['text', 'json', 'ndjson', 'csv', 'html']) {
    await auditVerb([file, '--at', '2026-06-01', '--format', format, '--out', out]);
    expect(readFileSync(out, 'utf8')).not.toContain('SECRET');
  }
});
