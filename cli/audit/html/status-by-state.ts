import type { State } from '../../../src/rules/resolution';
import type { LicenseCounts } from '../report';
import { barTable } from './bars';
import { stateLozenge } from './lozenge';
import { html, type Markup } from './markup';

type Status = LicenseCounts['statusByState'][number]['status'];

const statuses: { status: Status; word: string; of: string }[] = [
  { status: 'active', word: 'Active', of: 'active' },
  { status: 'inactive', word: 'Inactive', of: 'inactive' },
  { status: 'cancelled', word: 'Cancelled', of: 'cancelled' },
  { status: null, word: 'None known', of: 'none' },
];

/** How the statuses of the report fall on the states of the rules. */
export function statusByState(counts: LicenseCounts['statusByState']): Markup {
  const shown = statuses.filter(({ status }) => counts.some((each) => each.status === status));
  const states = new Map<State, number>();
  for (const { state, count } of counts) states.set(state, (states.get(state) ?? 0) + count);
  const rows = [...states]
    .sort(([, a], [, b]) => b - a)
    .map(([state, total]) => {
      const parts = shown.map(({ status, of }) => ({ of, count: countOf(counts, status, state) }));
      const numbers = [total, ...parts.map(({ count }) => count)];
      return { label: html`${stateLozenge(state)} <code>${state}</code>`, numbers, parts };
    });
  return barTable(
    'Rows: the state by the rules. Columns: the status in the report, which goes by dates alone.',
    [{ word: 'State' }, { word: 'Licenses' }, ...shown],
    rows,
  );
}

function countOf(counts: LicenseCounts['statusByState'], status: Status, state: State): number {
  return counts.find((each) => each.status === status && each.state === state)?.count ?? 0;
}
