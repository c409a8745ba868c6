import Button from '@atlaskit/button/default/button';
import Spinner from '@atlaskit/spinner/spinner';
import { Fragment, type ReactNode, useState } from 'react';
import * as v from 'valibot';
import { component, type Component } from './component';
import { docsFromElements, type ForgeDoc } from './forge-doc';
import { callback, flag, testId, text } from './prop-schemas';

const number = v.exactOptional(v.number());
const order = v.exactOptional(v.picklist(['ASC', 'DESC']));

const tableEntries = {
  caption: text,
  defaultPage: number,
  defaultSortKey: text,
  defaultSortOrder: order,
  emptyView: v.exactOptional(v.unknown()),
  highlightedRowIndex: v.exactOptional(v.unknown()),
  isFixedSize: flag,
  isLoading: flag,
  label: text,
  loadingSpinnerSize: text,
  onSetPage: callback,
  page: number,
  rowsPerPage: number,
  sortKey: text,
  sortOrder: order,
  testId,
};
type TableProps = v.InferOutput<v.StrictObjectSchema<typeof tableEntries, undefined>>;

const headCell = v.looseObject({ cellKey: v.string(), isSortable: v.optional(v.boolean(), false) });

/** The head's cells, or the rows: the reconciler has made children of them. Atlassian: @forge/react, dynamic-table. */
const partOf = (doc: ForgeDoc, name: 'head' | 'rows'): ForgeDoc[] =>
  doc.children.find(({ props }) => props.name === name)?.children ?? [];

/** A cell sorts by its key where it has one, as in the product. */
const sortValue = (row: ForgeDoc, column: number): string | number => {
  const key = row.children[column]?.props.cellKey;
  return typeof key === 'string' || typeof key === 'number' ? key : '';
};

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));

type Sorting = { column: number; isDescending: boolean } | undefined;

const sorted = (rows: readonly ForgeDoc[], sorting: Sorting): readonly ForgeDoc[] => {
  if (sorting === undefined) return rows;
  const sign = sorting.isDescending ? -1 : 1;
  return [...rows].sort(
    (a, b) => sign * compare(sortValue(a, sorting.column), sortValue(b, sorting.column)),
  );
};

const ariaSort = (sorting: Sorting, column: number) => {
  if (sorting?.column !== column) return 'none';
  return sorting.isDescending ? 'descending' : 'ascending';
};

type TableViewProps = {
  doc: ForgeDoc;
  props: TableProps;
  drawDoc: (doc: ForgeDoc) => ReactNode;
};

type HeadProps = { cells: readonly ForgeDoc[]; sorting: Sorting; sort: (column: number) => void };

const Head = ({ cells, sorting, sort, drawDoc }: HeadProps & Pick<TableViewProps, 'drawDoc'>) => (
  <thead>
    <tr>
      {cells.map((cell, column) => {
        const content = cell.children.map(drawDoc);
        const known = v.safeParse(headCell, cell.props);
        return (
          <th key={cell.key} scope="col" aria-sort={ariaSort(sorting, column)}>
            {known.success && known.output.isSortable ? (
              <button
                type="button"
                onClick={() => {
                  sort(column);
                }}
              >
                {content}
              </button>
            ) : (
              content
            )}
          </th>
        );
      })}
    </tr>
  </thead>
);

const TableView = ({ doc, props, drawDoc }: TableViewProps) => {
  const head = partOf(doc, 'head');
  const rows = partOf(doc, 'rows');
  const first = head.findIndex((cell) => cell.props.cellKey === props.defaultSortKey);
  const [sorting, setSorting] = useState<Sorting>(
    first < 0 ? undefined : { column: first, isDescending: props.defaultSortOrder === 'DESC' },
  );
  const [turned, turn] = useState(props.defaultPage ?? 1);
  const { rowsPerPage = Infinity } = props;
  const page = props.page ?? turned;
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  const shown = sorted(rows, sorting).slice((page - 1) * rowsPerPage, page * rowsPerPage);
  const go = (to: number) => () => {
    turn(to);
    props.onSetPage?.(to);
  };
  if (rows.length === 0 && props.isLoading !== true) {
    return docsFromElements(props.emptyView).map((empty) => (
      <Fragment key={empty.key}>{drawDoc(empty)}</Fragment>
    ));
  }
  return (
    <div className="ls-table-area">
      <table className="ls-table" aria-label={props.label} data-testid={props.testId}>
        {props.caption === undefined ? null : <caption>{props.caption}</caption>}
        <Head
          cells={head}
          sorting={sorting}
          drawDoc={drawDoc}
          sort={(column) => {
            const isDescending = sorting?.column === column && !sorting.isDescending;
            setSorting({ column, isDescending });
          }}
        />
        <tbody>
          {shown.map((row) => (
            <tr key={row.key}>
              {row.children.map((cell) => (
                <td key={cell.key}>{cell.children.map(drawDoc)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {props.isLoading === true ? <Spinner label="Loading" /> : null}
      {pages === 1 ? null : (
        <div className="ls-row">
          <Button spacing="compact" isDisabled={page <= 1} onClick={go(page - 1)}>
            Previous page
          </Button>
          <span>
            {page} of {pages}
          </span>
          <Button spacing="compact" isDisabled={page >= pages} onClick={go(page + 1)}>
            Next page
          </Button>
        </div>
      )}
    </div>
  );
};

const DynamicTable: Component = (doc, drawDoc) =>
  component(tableEntries, (props) => <TableView doc={doc} props={props} drawDoc={drawDoc} />)(
    { ...doc, children: [] },
    drawDoc,
  );

/** UI Kit's table, with sorting and pages as far as apps use them. */
export const tableComponent = { DynamicTable };
