import { momentOf } from '../../../src/words/dates';
import type { AuditReport, MoneyCounts } from '../report';
import { countText, counted, dollarText } from '../../amounts';
import { foreign } from './foreign';
import { english } from '../../english';
import { html, nothing, type Markup } from './markup';

const { reader, say } = english;

/** What was audited, and the few numbers to begin with. */
export function summary(report: AuditReport): Markup {
  return html`<header>
    <h1>License audit</h1>
    <dl class="facts">${pairs(factsOf(report))}</dl>
    <dl class="figures">${pairs(figuresOf(report))}</dl>
    ${unreadable(report)}
  </header>`;
}

function pairs(named: [string, Markup | string][]): Markup[] {
  return named.map(
    ([name, value]) =>
      html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`,
  );
}

function factsOf(report: AuditReport): [string, Markup | string][] {
  const { at, regime, comparedRegime, files, licenses, histories, money, previous } = report;
  return [
    [files.length === 1 ? 'Export' : 'Exports', filesText(files)],
    ['As of', `${momentOf(at, reader)} (UTC)`],
    [
      'Rules',
      comparedRegime === null
        ? say(`regime.${regime}`)
        : `${say(`regime.${regime}`)}, compared with ${say(`regime.${comparedRegime}`)}`,
    ],
    ...given('Newest row', licenses.newestUpdate, (date) => momentOf(date, reader)),
    ...given('Histories', histories.read || null, countText),
    ...given('Transactions', money, (of) => filesText(of.files)),
    ...given('Previous audit', previous, ({ file }) => foreign(file)),
  ];
}

function given<T>(
  name: string,
  value: T | null,
  write: (value: T) => Markup | string,
): [string, Markup | string][] {
  return value === null ? [] : [[name, write(value)]];
}

/** The first names; an export of many pages has hundreds. */
function filesText(files: string[]): Markup {
  const first = files
    .slice(0, 5)
    .map((file, index) => html`${index > 0 ? ', ' : ''}${foreign(file)}`);
  const rest = files.length - first.length;
  return html`${first}${rest > 0 ? ` and ${countText(rest)} more` : ''}`;
}

function figuresOf({ rows, licenses, kinds, withinDays, money }: AuditReport): [string, string][] {
  const suspended = licenses.statusByState
    .filter(({ state }) => state === 'suspended' || state === 'evaluation-suspended')
    .reduce((sum, { count }) => sum + count, 0);
  const found = (code: string): string =>
    countText(
      kinds
        .filter(({ kind }) => kind === code || kind.startsWith(`${code}.`))
        .reduce((sum, { count }) => sum + count, 0),
    );
  return [
    ['cloud licenses', countText(rows.licenses)],
    ['give access now', countText(licenses.access.full + licenses.access.limited)],
    ['suspended now', countText(suspended)],
    [`end within ${counted(withinDays, 'day')}`, found('ends-soon')],
    ['shown otherwise by the report', found('report-differs')],
    ['rest on contested rules', found('contested')],
    ...moneyFigure(money),
  ];
}

function moneyFigure(money: MoneyCounts | null): [string, string][] {
  if (money === null) return [];
  const { total, atStake } = money;
  return [[`at stake, of ${dollarText(total)} sold in a year`, dollarText(atStake)]];
}

function unreadable({ rows, problems }: AuditReport): Markup {
  if (problems.length === 0) return nothing;
  return html`<p class="message">
    ${
      rows.unreadable > 0
        ? `${counted(rows.unreadable, 'row')} could not be read and ${rows.unreadable === 1 ? 'is' : 'are'} not in these numbers.`
        : 'Not all was well with the files.'
    }
    <a href="#data">What and where</a>
  </p>`;
}
