import type { JsonObject } from '../../src/wire/json';
import { licenseColumns } from '../export/known-columns';
import type { Named } from './report';
import { nameCounts } from './names';

const knownColumns = new Set([...licenseColumns, '_links']);

/** By these a row is one of sales. One without any known column is of no license either, and its columns may be somebody's data. */
const columnsOfSales = new Set(['transactionId', 'transactionLineItemId', 'purchaseDetails']);

/** How many different sets of columns are recognized as a whole. */
const MOST_LAYOUTS = 64;

/** Counts in how many rows each unknown column is. */
export type ColumnCounts = {
  /** Counts a row's columns; whether they are those of another export, such as the sales, given by mistake. */
  add: (raw: JsonObject) => { isOtherExport: boolean };
  unknown: () => Named[];
};

type Layout = { names: string[]; unknown: string[]; isOtherExport: boolean; count: number };

/** Counts of no rows yet. */
export function columnCounts(): ColumnCounts {
  const layouts: Layout[] = [];
  const rare = nameCounts(200);
  let latest: Layout | undefined;

  function layoutOf(raw: JsonObject): Layout | null {
    if (latest && hasNames(raw, latest.names)) return latest;
    const known = layouts.find(({ names }) => hasNames(raw, names));
    if (known) return known;
    if (layouts.length === MOST_LAYOUTS) return null;
    const layout = layoutWith(Object.keys(raw));
    layouts.push(layout);
    return layout;
  }

  return {
    add: (raw) => {
      const known = layoutOf(raw);
      if (known) {
        known.count += 1;
        latest = known;
        return known;
      }
      const layout = layoutWith(Object.keys(raw));
      if (!layout.isOtherExport) for (const name of layout.unknown) rare.add(name);
      return layout;
    },
    unknown: () => {
      const counts = nameCounts(200);
      for (const { unknown, count, isOtherExport } of layouts)
        if (!isOtherExport) for (const name of unknown) counts.add(name, count);
      for (const { name, count } of rare.sorted()) counts.add(name, count);
      return counts.sorted();
    },
  };
}

function layoutWith(names: string[]): Layout {
  const isOtherExport = names.some((name) => columnsOfSales.has(name)) || names.every(isUnknown);
  return { names, unknown: names.filter(isUnknown), isOtherExport, count: 0 };
}

function isUnknown(name: string): boolean {
  return !knownColumns.has(name);
}

/** Whether a row has these columns, in this order, and no others. */
function hasNames(raw: JsonObject, names: string[]): boolean {
  let at = 0;
  for (const name in raw) {
    if (name !== names[at]) return false;
    at += 1;
  }
  return at === names.length;
}
