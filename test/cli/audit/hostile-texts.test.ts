import Papa from 'papaparse';
import { reportCsv } from '../../../cli/audit/report-csv';
import { reportText } from '../../../cli/audit/report-text';
import { paintFor } from '../../../cli/paint';
import { auditOf, batchesOf } from './audit-of';
import { hostileReport } from './html/hostile-report';

const paint = paintFor({});

test.each(['\u001b[2J\u001b]0;owned\u0007', 'x\nAudit of nothing', '\u202etxt', '\u009b2J'])(
  'text keeps %j from commanding the terminal',
  (text) => {
    const plainly = reportText(hostileReport('x'), paint);
    const written = reportText(hostileReport(text), paint);
    expect(written).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    expect(written.split('\n')).toHaveLength(plainly.split('\n').length);
  },
);

test('text shows the beginning of what is too long, and where it stands', () => {
  const row = { addonLicenseId: 'x'.repeat(1e6), maintenanceEndDate: '2026-05-25' };
  return auditOf(batchesOf([row])).then(({ report }) => {
    const written = reportText(report, paint);
    expect(written.length).toBeLessThan(5000);
    expect(written).toContain(' · rows:1\n');
  });
});

test.each([
  ...['=1+1', '=1\nx', ' =1', '\u00a0+1', '\u200b@x', '-1', '\t1', '\r1', '\n1'],
  ...['＝1', '＋1', '－1', '＠x'],
])('no cell of the CSV begins like the formula %j', async (text) => {
  const raw = {
    ...{ addonLicenseId: text, cloudId: text, addonName: text, licenseType: text, tier: text },
    ...{ maintenanceEndDate: '2026-05-25', cloudSiteHostname: text },
    contactDetails: { company: text, country: text, technicalContact: { name: text, email: text } },
  };
  const finished = await auditOf(batchesOf([raw]));
  let csv = '';
  for await (const piece of reportCsv(finished, true)) csv += piece;
  const cells = Papa.parse<string[]>(csv.trimEnd()).data.flat();
  expect(cells).toContain(`'${text}`);
  expect(cells).not.toContain(text);
});
