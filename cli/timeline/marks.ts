import type { Instant } from '../../src/rules/instant';
import { momentOf } from '../../src/words/dates';
import { wrapped } from '../layout';
import type { TimelineEvent } from './timeline-events';
import { cut, element, textAt } from './element';
import { english } from '../english';
import type { Scale } from './scale';
import { ink } from './tones';

const { reader } = english;

/** So many events are numbered, those nearest to the moment that is asked about; the table has all. */
const MOST = 30;

/** In letters. */
const LONGEST_LINE = 130;

const RADIUS = 8;
const ROW = 19;
const LINE = 16;

/** The marks of what was recorded, by number, in as few rows as keep them apart, and what they mean. */
export type Marks = {
  rows: number;
  draw: (top: number) => string;
  list: string[][];
  /** How many events more there are in this stretch of time. */
  others: number;
};

/** Numbers the events that are in the picture by time, and finds a row for each. */
export function marksOf(events: TimelineEvent[], scale: Scale, now: Instant): Marks {
  const within = events.filter(({ at }) => at >= scale.from && at < scale.until);
  const shown = [...within]
    .sort((a, b) => Math.abs(a.at - now) - Math.abs(b.at - now))
    .slice(0, MOST)
    .sort((a, b) => a.at - b.at)
    .map((event, index) => ({ ...event, number: String(index + 1), x: scale.xOf(event.at) }));
  const rows: number[] = [];
  const marks = shown.map((mark) => {
    const free = rows.findIndex((last) => last + 2 * RADIUS + 2 <= mark.x);
    const row = free === -1 ? rows.length : free;
    rows[row] = mark.x;
    return { ...mark, row };
  });
  return {
    rows: rows.length,
    draw: (top) =>
      marks.map(({ x, row, number }) => mark(number, x, top + RADIUS + row * ROW)).join(''),
    list: marks.map(({ number, at, words }) => [
      number,
      ...wrapped(`${momentOf(at, reader)}: ${words}`, '', LONGEST_LINE).map((line) =>
        cut(line, LONGEST_LINE),
      ),
    ]),
    others: within.length - shown.length,
  };
}

/** How high the rows of marks are. */
export function heightOfMarks({ rows }: Marks): number {
  return rows * ROW + (rows > 0 ? 6 : 0);
}

/** What the numbers mean, a line or more each; and how high that is. */
export function listOf(
  { list, others }: Marks,
  left: number,
  top: number,
): { drawn: string; height: number } {
  let line = 0;
  const drawn = list.flatMap(([number = '', ...words]) =>
    words.map((text, index) => {
      const y = top + line * LINE + 12;
      line += 1;
      const head = index === 0 ? mark(number, left + RADIUS, y - 4) : '';
      return head + textAt({ x: left + 2 * RADIUS + 8, y }, text, { fill: ink.text });
    }),
  );
  if (others > 0) {
    const y = line * LINE + top + 12;
    line += 1;
    drawn.push(
      textAt({ x: left, y }, `… ${others} more; the table has all.`, { fill: ink.subtle }),
    );
  }
  return { drawn: drawn.join(''), height: line * LINE };
}

function mark(number: string, x: number, y: number): string {
  const circle = { cx: x, cy: y, r: RADIUS - 1, fill: '#ffffff', stroke: ink.subtle };
  const middle = { fill: ink.text, 'font-size': 10, 'text-anchor': 'middle' };
  return element('circle', circle) + textAt({ x, y: y + 3.5 }, number, middle);
}
