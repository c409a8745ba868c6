import type { AuditReport } from '../report';
import { dataSection } from './data-section';
import { findingsSection } from './findings-section';
import { htmlDocument } from './document';
import { kindsSection } from './kinds-section';
import { licensesSection } from './licenses-section';
import { html, nothing } from './markup';
import { summary } from './summary';

const skip = html`<a class="skip" href="#findings">Skip to the findings</a>`;

/**
 * The report as one HTML file that needs nothing beside it. `csvName` is the file that holds all findings
 * where the page holds only some, or null.
 */
export function auditHtml(report: AuditReport, { csvName }: { csvName: string | null }): string {
  const body = html`${report.findings.length > 0 ? skip : nothing} ${summary(report)}
    <main>
      ${kindsSection(report)} ${licensesSection(report)} ${findingsSection(report, csvName)}
      ${dataSection(report)}
    </main>`;
  return htmlDocument('License audit', body);
}
