import type { AuditReport } from '../report';
import { html, type Markup } from './markup';

/** How the page is to be read, and how carefully it is to be kept. */
export function about({ findings }: AuditReport): Markup {
  const hasContacts = findings.some(({ license }) => license.contact !== null);
  return html`<h3>How to read this page</h3>
    <p>
      A report says nothing of what Atlassian’s license check answers. So dates and records decide
      here, by the rules that are named at the top. Where the report says that a license was
      cancelled, but not when, the day of its last update is taken. Days are those of UTC.
    </p>
    <p>
      ${
        hasContacts
          ? 'This page holds contact details. Keep it as you keep the export.'
          : 'This page holds license numbers and cloudIds, and no names, addresses or host names of customers.'
      }
    </p>`;
}
