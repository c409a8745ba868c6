import { momentOf } from '../../../src/words/dates';
import type { AuditReport } from '../report';
import { counted, dollars } from './amounts';
import { foreign } from './foreign';
import { language } from './language';
import { html, nothing, type Markup } from './markup';

/** What was read beside the export: transactions, histories, a previous audit. */
export function besides({ money, histories, previous }: AuditReport): Markup {
  const lines: Markup[] = [];
  if (money !== null) {
    const { total, unmatched, lineItems, duplicates, unreadable, unusable } = money;
    lines.push(
      html`Transactions: ${counted(lineItems, 'line item')}, ${dollars(total)} of the past year. Of
      these, ${dollars(unmatched)} belong to no license of the report.`,
      html`Of the transactions, ${counted(duplicates, 'row')} came again,
      ${counted(unreadable, 'row')} could not be read, and ${counted(unusable, 'row')} had no
      amount, date or number to join by.`,
    );
  }
  if (histories.read > 0 || histories.problems.length > 0)
    lines.push(
      html`Histories: ${counted(histories.read, 'file')} read,
      ${counted(histories.joined, 'license')} found in them; for
      ${counted(histories.fresh, 'license')} the history is fresh enough to hold Atlassian’s own
      answer.`,
      ...histories.problems.map(
        ({ file, code }) =>
          html`The history ${foreign(file)} cannot be used: <code>${code}</code>.`,
      ),
    );
  if (previous !== null) {
    const { file, at, licenses, goneCount, gone, unreadable } = previous;
    const when = at === null ? '' : ` of ${momentOf(at, language.reader)}`;
    lines.push(
      html`Previous audit: ${foreign(file)}${when}, ${counted(licenses, 'license')};
      ${counted(unreadable, 'line')} could not be read.`,
    );
    if (goneCount > 0)
      lines.push(
        html`${counted(goneCount, 'license')} of it are not in this export:
        ${gone.map(({ id }, index) => html`${index > 0 ? ', ' : ''}${foreign(id)}`)}${goneCount > gone.length ? ' …' : ''}`,
      );
  }
  if (lines.length === 0) return nothing;
  return html`<h3>Read beside it</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
