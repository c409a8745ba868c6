import { DAY } from '../../../src/rules/instant';
import { dayOf, endedOn } from '../../../src/words/dates';
import type { EndsOf, LicenseCounts } from '../report';
import { barTable } from './bars';
import { language } from './language';
import { html, nothing, type Markup } from './markup';

const kinds = [
  { of: 'cancelled', word: 'Cancelled' },
  { of: 'evaluation', word: 'Evaluation' },
  { of: 'other', word: 'Renewed as a rule' },
] as const;

/** The terms that end in the coming weeks, and in the coming months. */
export function endsTables({ endsByWeek, endsByMonth }: LicenseCounts): Markup {
  if (![...endsByWeek, ...endsByMonth].some((each) => totalOf(each) > 0)) return nothing;
  return html`<div class="pair">
    ${endsTable('Terms that end, by week', endsByWeek)}
    ${endsTable('Terms that end, by month', endsByMonth)}
  </div>`;
}

function endsTable(title: string, ends: EndsOf[]): Markup {
  const rows = ends.map((each) => ({
    label: html`${spanText(each)}`,
    numbers: kinds.map(({ of }) => each[of]),
    parts: kinds.map(({ of }) => ({ count: each[of], of })),
  }));
  return html`<div>
    <h3>${title}</h3>
    ${barTable('Licenses that give access now.', [{ word: 'Days' }, ...kinds], rows)}
  </div>`;
}

function spanText({ from, until }: EndsOf): string {
  const { reader } = language;
  return until - from <= DAY
    ? dayOf(from, reader)
    : `${dayOf(from, reader)} – ${endedOn(until, reader)}`;
}

function totalOf({ cancelled, evaluation, other }: EndsOf): number {
  return cancelled + evaluation + other;
}
