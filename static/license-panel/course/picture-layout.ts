import type { Stretch } from '../../../src/rules/spans';
import type { HoldSpan, Timeline } from '../../../src/rules/timeline';
import { stackHolds } from './stack-holds';

/** Heights in the picture, in pixels. */
export const heights = { label: 16, name: 18, bar: 24, access: 12, gap: 10 } as const;

/** Of more holds at a time than this the picture keeps silent; the table names all. */
const MOST_HOLD_ROWS = 6;

/** Where the lanes of the picture lie, by their upper borders, and how high it is. */
export type Layout = {
  lanes: number;
  term: number;
  /** Null: nothing holds it up in this stretch. */
  holds: { top: number; rows: HoldSpan[][] } | null;
  access: number;
  axis: number;
  height: number;
};

/** Rows of words above the lanes and of dates below them. */
type Rows = { top: number; below: number };

/** The lanes of what a stretch of the timeline shows, from above: words, term, holds, access, dates. */
export function layoutOf({ holds }: Timeline, stretch: Stretch, { top, below }: Rows): Layout {
  const { label, name, bar, access, gap } = heights;
  const rows = stackHolds(holds, stretch).slice(0, MOST_HOLD_ROWS);
  const lanes = top * label + 4;
  const term = lanes + name;
  const afterTerm = term + bar + gap;
  const holdsHeight = rows.length * (bar + 2);
  const afterHolds = rows.length > 0 ? afterTerm + name + holdsHeight + gap : afterTerm;
  const accessTop = afterHolds + name;
  const axis = accessTop + access + 8;
  return {
    lanes,
    term,
    holds: rows.length > 0 ? { top: afterTerm + name, rows } : null,
    access: accessTop,
    axis,
    height: axis + below * label + 4,
  };
}
