import { momentOf } from '../../../src/words/dates';
import type { AuditReport, HistoryCounts, MoneyCounts } from '../report';
import { whyNot } from '../../answer-history';
import { countText, counted, dollarText } from '../../amounts';
import { previousWords } from '../previous-words';
import { foreign } from './foreign';
import { english } from '../../english';
import { html, nothing, type Markup } from './markup';

/** What was read beside the export: transactions, histories, a previous audit. */
export function besides(report: AuditReport): Markup {
  const lines = [...ofMoney(report.money), ...ofHistories(report.histories), ...ofPrevious(report)];
  if (lines.length === 0) return nothing;
  return html`<h3>What was read beside the export</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

function ofMoney(money: MoneyCounts | null): Markup[] {
  if (money === null) return [];
  const { total, unmatched, lineItems, duplicates, unreadable, unusable } = money;
  const left = listed([
    [duplicates, 'that came again'],
    [unreadable, 'that could not be read'],
    [unusable, 'without an amount, a date or a number to join by'],
  ]);
  return [
    html`Transactions: ${counted(lineItems, 'line item')} with ${dollarText(total)} of the past
    year; ${dollarText(unmatched)} of it belong to no license of the report.`,
    ...(left === '' ? [] : [html`Transactions that were left out: ${left}.`]),
  ];
}

/** Those that there are: `3 that came again, 1 that could not be read`. */
function listed(counts: [number, string][]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${countText(count)} ${words}`)
    .join(', ');
}

function ofHistories({ read, joined, fresh, problems }: HistoryCounts): Markup[] {
  const unusable = problems.map(
    ({ file, code }) => html`The history ${foreign(file)} cannot be used: ${whyNot[code]}.`,
  );
  if (read === 0) return unusable;
  return [
    html`Histories: ${counted(read, 'file')}, with records of ${counted(joined, 'license')}. For
    ${countText(fresh)} of these the history is fresh enough to hold Atlassian’s own answer.`,
    ...unusable,
  ];
}

function ofPrevious(report: AuditReport): Markup[] {
  const { previous } = report;
  if (previous === null) return [];
  const { file, at, licenses, goneCount, gone, unreadable } = previous;
  const when = at === null ? '' : ` of ${momentOf(at, english.reader)}`;
  const left = unreadable > 0 ? `; ${counted(unreadable, 'line')} could not be read` : '';
  const ids = gone.map(({ id }, index) => html`${index > 0 ? ', ' : ''}${foreign(id)}`);
  return [
    html`Previous audit: ${foreign(file)}${when}, with ${counted(licenses, 'license')}${left}.`,
    ...previousWords(report).map((words) => html`${words}`),
    ...(goneCount === 0
      ? []
      : [
          html`Licenses of it that are not in this export: ${countText(goneCount)}
          (${ids}${goneCount > gone.length ? ', …' : ''}).`,
        ]),
  ];
}
