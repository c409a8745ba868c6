import { states } from '../../src/rules/resolution';
import { english } from '../explain/english';
import type { RowStatus } from '../report-row/report-row';
import { countText } from './amounts';
import type { AuditReport } from './report';
import { table, type Cell } from './table';

const statuses: readonly [RowStatus | null, string][] = [
  ['active', 'active'],
  ['inactive', 'expired'],
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
    `${english.say(`state.${state}`)}`,
    ...columns.map(([status]) => {
      const found = counts.find((each) => each.status === status && each.state === state);
      return { right: found ? countText(found.count) : '·' };
    }),
  ]);
  return table([head, ...body]);
}
