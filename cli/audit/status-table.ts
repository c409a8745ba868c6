import { states } from '../../src/rules/resolution';
import type { RowStatus } from '../report-row/report-row';
import { countText } from '../amounts';
import type { AuditReport } from './report';
import { stateWords } from './state-words';
import { table, type Cell } from './table';

const statuses: readonly [RowStatus | null, string][] = [
  ['active', 'active'],
  ['inactive', 'inactive'],
  ['cancelled', 'cancelled'],
  [null, 'no status'],
];

/** How many licenses of each status of the report are in each of our states. */
export function statusTable({ licenses }: AuditReport): string[] {
  const counts = licenses.statusByState;
  const columns = statuses.filter(([status]) => counts.some((each) => each.status === status));
  const rows = states.filter((state) => counts.some((each) => each.state === state));
  if (rows.length === 0) return [];
  const head: Cell[] = ['', ...columns.map(([, words]) => ({ right: words }))];
  const body = rows.map((state): Cell[] => [
    stateWords(state),
    ...columns.map(([status]) => {
      const found = counts.find((each) => each.status === status && each.state === state);
      return { right: found ? countText(found.count) : '·' };
    }),
  ]);
  return table([head, ...body]);
}
