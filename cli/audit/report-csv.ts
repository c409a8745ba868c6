import Papa from 'papaparse';
import { optionalIsoText } from '../../src/wire/iso-text';
import { formula } from '../../src/words/formula';
import { auditedLicense, contactIn } from './examine';
import type { AuditedLicense } from './report';
import type { Finished } from './run-audit';
import { findingWords } from './finding-words';
import { dateOf, type Told } from './told';

const columns = [
  'severity',
  'finding',
  'date',
  'id',
  'cloudId',
  'app',
  'licenseType',
  'status',
  'end',
  'state',
  'access',
  'until',
  'atStakeUSD',
  'words',
  'file',
  'line',
];
const contactColumns = ['host', 'company', 'country', 'name', 'email'];

/** A row for each finding, in the order of the licenses' rows. What a spreadsheet would take for a formula gets an apostrophe before it. */
export async function* reportCsv(
  { report, licenses }: Finished,
  withContacts: boolean,
): AsyncGenerator<string> {
  yield record(withContacts ? [...columns, ...contactColumns] : columns);
  for await (const { examined, raw, place } of licenses()) {
    if (examined.told.length === 0) continue;
    const contact = withContacts ? contactIn(raw, examined.row) : null;
    const license = auditedLicense(examined, { place, contact });
    const stake = report.money === null ? null : examined.stake;
    let records = '';
    for (const told of examined.told) records += record(cellsOf(told, license, stake));
    yield records;
  }
}

function cellsOf(
  { severity, kind, finding }: Told,
  license: AuditedLicense,
  stake: number | null,
): unknown[] {
  const { place, contact } = license;
  return [
    severity,
    kind,
    optionalIsoText(dateOf(finding)),
    license.id,
    license.cloudId,
    license.app,
    license.licenseType,
    license.status,
    optionalIsoText(license.end),
    license.state,
    license.access,
    optionalIsoText(license.until),
    stake === null ? null : stake / 100,
    findingWords(finding),
    place.file,
    place.line,
    ...(contact
      ? [contact.host, contact.company, contact.country, contact.name, contact.email]
      : []),
  ];
}

function record(cells: unknown[]): string {
  return `${Papa.unparse([cells], { escapeFormulae: formula })}\r\n`;
}
