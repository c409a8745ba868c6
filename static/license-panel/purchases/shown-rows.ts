import type { State } from '../../../src/rules/resolution';
import type { AppCells } from './app-cells';
import type { AppRow } from './app-rows';

/** A row with what its columns say. */
export type SaidRow = AppRow & { cells: AppCells };

/** The columns by which the list can be sorted. */
export const sortColumns = ['app', 'state', 'until'] as const;

export type SortColumn = (typeof sortColumns)[number];

/** How the list is looked at: sorted by a column, and filtered by text and state; empty is all. */
export type ListView = {
  column: SortColumn;
  isDescending: boolean;
  text: string;
  state: State | '';
};

/** By name, and all. */
export const firstView: ListView = { column: 'app', isDescending: false, text: '', state: '' };

/** The rows that are looked at, in their order. */
export function shownRows(rows: SaidRow[], view: ListView, locale: string): SaidRow[] {
  const { column, isDescending, text, state } = view;
  const wanted = text.trim().toLocaleLowerCase(locale);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byName = (a: SaidRow, b: SaidRow) => compare(a.cells.app, b.cells.app);
  const byColumn = (a: SaidRow, b: SaidRow) => {
    if (column === 'app') return byName(a, b);
    if (column === 'state') return compare(a.cells.state ?? '', b.cells.state ?? '');
    return Math.sign(a.cells.until.at - b.cells.until.at) || 0;
  };
  return rows
    .filter((row) => textOf(row).toLocaleLowerCase(locale).includes(wanted))
    .filter(({ standing }) => state === '' || standing?.answer.state === state)
    .sort((a, b) => (isDescending ? byColumn(b, a) : byColumn(a, b)) || byName(a, b));
}

/** The view after a press of a column's name: by that column, or the other way round. */
export function sortedBy(view: ListView, column: SortColumn): ListView {
  const isDescending = view.column === column && !view.isDescending;
  return { ...view, column, isDescending };
}

function textOf({ cells: { app, state, until, edition, entitlement, remarks } }: SaidRow): string {
  return [app, state, until.words, edition, entitlement, ...remarks].join(' ');
}
