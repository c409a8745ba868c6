import { NEVER } from '../../src/rules/instant';
import type { HoldSpan } from '../../src/rules/timeline';
import { momentOf, written } from '../../src/words/dates';
import { isAsReported } from '../explain/is-as-reported';
import type { TimelineReport } from './timeline-report';
import { cut, element, escaped, textAt, widthOf } from './element';
import { heightOfMarks, listOf, marksOf } from './marks';
import { isShown, LANE_HEIGHT, laneName, laneOf, named, placed, type Drawn } from './lane';
import { legendOf } from './legend';
import { english } from '../english';
import { scaleOf, ticksOf, type Scale } from './scale';
import { holdTones, ink, patterns } from './tones';

const { say, reader } = english;

const WIDTH = 960;
const PADDING = 24;
const HOLD = 30;

/** Of more holds at a time than this only the number is told. */
const MOST_HOLD_ROWS = 6;

/**
 * The course as a picture that needs nothing else: a lane for each regime, to scale, on a light ground of
 * its own, so that it reads the same in a mail and in a dark window.
 */
export function timelineSvg(report: TimelineReport): string {
  const { app, at, lanes, holds, events, horizon } = report;
  const scale = scaleOf(horizon, PADDING, WIDTH - PADDING);
  const title = `The course of ${app === null ? 'the license' : `${cut(app, 60)}’s license`}, by dates and records`;
  const marks = marksOf(events, scale, at);
  const { rows, others } = holdRows(holds, scale);
  const lanesTop = 82;
  const holdsTop = lanesTop + lanes.length * LANE_HEIGHT;
  const holdsHeight = rows.length > 0 ? 18 + rows.length * HOLD + 6 : 0;
  const marksTop = holdsTop + holdsHeight;
  const axis = marksTop + heightOfMarks(marks) + 4;
  const legend = legendOf(lanes, scale, axis + 36);
  const list = listOf(marks, scale.left, axis + 44 + legend.height);
  const height = axis + 44 + legend.height + list.height + PADDING - 4;
  const drawn = [
    ...lanes.map((lane, index) => laneOf(lane, scale, lanesTop + index * LANE_HEIGHT)),
    ...holdLanes(rows, { scale, top: holdsTop, others }),
  ];
  const content = [
    element('title', {}, escaped(title)),
    patterns(),
    element('rect', { width: WIDTH, height, rx: 6, fill: '#ffffff' }),
    textAt({ x: PADDING, y: 32 }, title, { fill: ink.text, 'font-size': 16, 'font-weight': 600 }),
    textAt({ x: PADDING, y: 52 }, subtitle(report), { fill: ink.subtle }),
    gridOf(scale, lanesTop - 4, axis),
    ...drawn.map(({ below }) => below),
    nowLine(at, scale, { top: lanesTop - 8, bottom: axis }),
    ...drawn.map(({ above }) => above),
    marks.draw(marksTop),
    legend.drawn,
    list.drawn,
  ];
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
      role: 'img',
      'aria-label': title,
      'font-family': 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
      'font-size': 12,
    },
    ...content,
  )}\n`;
}

function subtitle({ horizon, answer, at }: TimelineReport): string {
  const span = `${momentOf(horizon.from, reader)} to ${written(horizon.until, 'day', reader)}`;
  const now = `on ${written(at, 'day', reader)}: ${say(`state.${answer.state}`)}, ${say(`next.access.${answer.access}`).toLowerCase()}`;
  const otherwise = isAsReported(answer) ? ', as Atlassian reports it, not as drawn' : '';
  return `${span}. ${now.charAt(0).toUpperCase()}${now.slice(1)}${otherwise}.`;
}

function gridOf(scale: Scale, top: number, axis: number): string {
  const line = { stroke: ink.line, 'stroke-width': 1 };
  const ticks = ticksOf(scale).map(({ at, text }) => {
    const x = scale.xOf(at);
    const grid = element('line', { x1: x, x2: x, y1: top, y2: axis, stroke: '#e2e4e9' });
    const tick = element('line', { x1: x, x2: x, y1: axis, y2: axis + 5, ...line });
    const isCut = x + widthOf(text) > scale.right;
    return grid + tick + (isCut ? '' : textAt({ x, y: axis + 18 }, text, { fill: ink.subtle }));
  });
  const base = element('line', { x1: scale.left, x2: scale.right, y1: axis, y2: axis, ...line });
  return ticks.join('') + base;
}

function nowLine(
  at: number,
  scale: Scale,
  { top, bottom }: { top: number; bottom: number },
): string {
  if (at < scale.from || at > scale.until) return '';
  const x = scale.xOf(at);
  const text = written(at, 'day', reader);
  const half = widthOf(text) / 2;
  const middle = Math.min(Math.max(x, scale.left + half), scale.right - half);
  return (
    element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: ink.now, 'stroke-width': 1.5 }) +
    textAt({ x: middle, y: top - 4 }, text, {
      fill: ink.now,
      'text-anchor': 'middle',
      'font-weight': 600,
    })
  );
}

/** The holds in as few rows as keep those of one row apart, and how many there is no room for. */
function holdRows(holds: HoldSpan[], scale: Scale): { rows: HoldSpan[][]; others: number } {
  const rows: HoldSpan[][] = [];
  for (const hold of holds.filter((each) => isShown(each, scale))) {
    const row = rows.find((others) => (others.at(-1)?.until ?? NEVER) <= hold.from);
    if (row) row.push(hold);
    else rows.push([hold]);
  }
  return {
    rows: rows.slice(0, MOST_HOLD_ROWS),
    others: rows.slice(MOST_HOLD_ROWS).flat().length,
  };
}

function holdLanes(
  rows: HoldSpan[][],
  { scale, top, others }: { scale: Scale; top: number; others: number },
): Drawn[] {
  if (rows.length === 0) return [];
  const bars = rows.flatMap((row, index) =>
    row.map((hold) =>
      named(holdTones[hold.kind], say(`timeline.hold.${hold.kind}`, { held: hold.id }), {
        ...placed(hold, scale),
        y: top + 18 + index * HOLD,
      }),
    ),
  );
  const name = `${say('timeline.lane.holds')}${others > 0 ? ` (and ${others} more)` : ''}`;
  return [{ below: '', above: laneName(name, scale, top) }, ...bars];
}
