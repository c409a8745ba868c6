import { auditedLicense, contactIn } from './examine';
import { findingJson, licenseJson, summaryJson } from './report-json';
import type { Finished } from './run-audit';

/**
 * A line for each license, `kind` "license", with the answer of the rules and its findings; then one with
 * the totals, `kind` "totals". Rows that could not be read are in the totals.
 */
export async function* reportNdjson(
  { report, licenses }: Finished,
  withContacts: boolean,
): AsyncGenerator<string> {
  for await (const { examined, raw, place } of licenses()) {
    const contact = withContacts ? contactIn(raw, examined.row) : null;
    const license = licenseJson(auditedLicense(examined, { place, contact }));
    const findings = examined.told.map(({ finding }) => findingJson(finding));
    const atStake = report.money === null ? {} : { atStake: examined.stake };
    yield `${JSON.stringify({ kind: 'license', ...license, ...atStake, findings })}\n`;
  }
  yield `${JSON.stringify({ kind: 'totals', ...summaryJson(report) })}\n`;
}
