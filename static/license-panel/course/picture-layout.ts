import type { Instant } from '../../../src/rules/instant';
import type { Stretch } from '../../../src/rules/spans';
import type { HoldSpan, Timeline } from '../../../src/rules/timeline';
import { stackHolds } from './stack-holds';

/** Heights in the picture, in pixels. */
export const heights = { label: 16, name: 18, bar: 24, access: 12, gap: 10 } as const;

/** Where the lanes of the picture lie, by their upper borders, and how high it is. */
export type Layout = {
  /** Rows for the words above: today, and another date beside it. */
  topRows: number;
  lanes: number;
  term: number;
  /** Null: nothing holds it up in this stretch. */
  holds: { top: number; rows: HoldSpan[][] } | null;
  access: number;
  axis: number;
  height: number;
};

/** Rows for the dates below. */
export const AXIS_ROWS = 2;

export function layoutOf({ holds }: Timeline, stretch: Stretch, moments: Instant[]): Layout {
  const { label, name, bar, access, gap } = heights;
  const rows = stackHolds(holds, stretch);
  const topRows = moments.length;
  const lanes = topRows * label + 4;
  const term = lanes + name;
  const afterTerm = term + bar + gap;
  const holdsHeight = rows.length * (bar + 2);
  const afterHolds = rows.length > 0 ? afterTerm + name + holdsHeight + gap : afterTerm;
  const accessTop = afterHolds + name;
  const axis = accessTop + access + 8;
  return {
    topRows,
    lanes,
    term,
    holds: rows.length > 0 ? { top: afterTerm + name, rows } : null,
    access: accessTop,
    axis,
    height: axis + AXIS_ROWS * label + 4,
  };
}
