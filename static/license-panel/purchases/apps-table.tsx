import { purchaseGroups } from '../../../src/rules/purchase-group';
import { useLanguage } from '../language/language-context';
import { AppRowParts } from './app-row-parts';
import { sortColumns, sortedBy, type ListView, type SaidRow, type SortColumn } from './shown-rows';

type AppsTableProps = {
  rows: SaidRow[];
  view: ListView;
  onView: (view: ListView) => void;
  siteId: string;
};

const columns = [
  ['app', 'purchases.app'],
  ['state', 'next.state'],
  ['until', 'timeline.until'],
  ['edition', 'purchases.edition'],
  ['installed', 'purchases.installed'],
  ['next', 'purchases.next'],
] as const;

/** The vendor's apps by groups. The roles stay where a narrow page makes a card of each row. */
export function AppsTable({ rows, view, onView, siteId }: AppsTableProps) {
  const { say } = useLanguage();
  const groups = purchaseGroups
    .map((group) => ({ group, members: rows.filter((row) => row.group === group) }))
    .filter(({ members }) => members.length > 0);
  return (
    <table role="table" className="changes apps" aria-label={say('tabs.purchases')}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(([name, key]) => {
            const column = sortColumns.find((each) => each === name);
            return column ? (
              <SortHead key={name} {...{ column, view, onView }} words={say(key)} />
            ) : (
              <th key={name} role="columnheader" scope="col">
                {say(key)}
              </th>
            );
          })}
        </tr>
      </thead>
      {groups.map(({ group, members }) => (
        <tbody key={group} role="rowgroup">
          <tr role="row" className="group">
            <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
              {say(`purchases.group.${group}`)} <span className="subtle">{members.length}</span>
            </th>
          </tr>
          {members.map((row) => (
            <AppRowParts key={row.app.id} row={row} columns={columns.length} siteId={siteId} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type SortHeadProps = Pick<AppsTableProps, 'view' | 'onView'> & {
  column: SortColumn;
  words: string;
};

function SortHead({ column, view, onView, words }: SortHeadProps) {
  const order = view.isDescending ? 'descending' : 'ascending';
  return (
    <th role="columnheader" scope="col" {...(view.column === column && { 'aria-sort': order })}>
      <button
        type="button"
        className="sorter"
        onClick={() => {
          onView(sortedBy(view, column));
        }}
      >
        {words}
      </button>
    </th>
  );
}
