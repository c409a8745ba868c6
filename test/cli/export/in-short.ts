import type { Row } from '../../../cli/export/row';

/** A row as `2 a active`: its line or number, its cloudId, its status; a problem as `2 !columns`. */
export function inShort(row: Row): string {
  const { line } = row.place;
  if ('problem' in row) return `${line} !${row.problem.code}`;
  const { cloudId, status } = row.row;
  return [line, cloudId, status]
    .filter((part) => part !== undefined)
    .map(String)
    .join(' ');
}
