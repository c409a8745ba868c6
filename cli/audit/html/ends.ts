import { dayOf } from '../../../src/words/dates';
import type { EndsOf, LicenseCounts } from '../report';
import { endsIn } from '../end-slots';
import { barTable } from './bars';
import { english } from '../../english';
import { html, nothing, type Markup } from './markup';

const kinds = [
  { of: 'cancelled', word: 'Cancelled' },
  { of: 'evaluation', word: 'Evaluation' },
  { of: 'other', word: 'Renewed as a rule' },
] as const;

/** The terms that end in the coming weeks, and in the coming months. */
export function endsTables({ endsByWeek, endsByMonth }: LicenseCounts): Markup {
  if (![...endsByWeek, ...endsByMonth].some((each) => endsIn(each) > 0)) return nothing;
  return html`<div class="pair">
    ${endsTable('Week', endsByWeek)} ${endsTable('Month', endsByMonth)}
  </div>`;
}

function endsTable(unit: string, ends: EndsOf[]): Markup {
  const rows = ends.map((each) => ({
    label: html`${dayOf(each.from, english.reader)}`,
    numbers: kinds.map(({ of }) => each[of]),
    parts: kinds.map(({ of }) => ({ count: each[of], of })),
  }));
  return html`<div>
    <h3>Terms that end, by ${unit.toLowerCase()}</h3>
    ${barTable('Licenses that give access now.', [{ word: `${unit} from` }, ...kinds], rows)}
  </div>`;
}
