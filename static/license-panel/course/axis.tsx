import { DAY, LAST_INSTANT, type Instant } from '../../../src/rules/instant';
import type { Timeline } from '../../../src/rules/timeline';
import { dayOf, lastDayOf } from '../../../src/words/dates';
import type { Reader } from '../../../src/words/reader';
import { useLanguage } from '../language/language-context';
import { AXIS_ROWS, heights, type Layout } from './picture-layout';
import { placeLabels, type Label } from './place-labels';
import type { Scale } from './scale';
import type { Measures } from './use-measures';

type AxisProps = {
  timeline: Timeline;
  layout: Layout;
  scale: Scale;
  widthOf: Measures['widthOf'];
  now: Instant;
  at: Instant;
};

/** The dates below the lanes, today and another date as lines through them. */
export function Axis({ timeline, layout, scale, widthOf, now, at }: AxisProps) {
  const { say, reader } = useLanguage();
  const { width, xOf } = scale;
  const marked = marksOf(timeline, at, reader).filter(({ edge }) => isWithin(xOf(edge), width));
  const dates = marked.map(({ edge, ...label }) => ({ ...label, x: xOf(edge) }));
  const lines: (Label & { className: string })[] = [
    { x: xOf(now), text: say('timeline.today'), side: 'middle', className: 'line-today' },
  ];
  if (at !== now)
    lines.unshift({ x: xOf(at), text: dayOf(at, reader), side: 'middle', className: 'line-at' });
  const shown = lines.filter(({ x }) => isWithin(x, width));
  const rows = { top: layout.topRows, below: AXIS_ROWS };
  return (
    <>
      {dates.map(({ x, text }) => (
        <line
          key={`${x} ${text}`}
          className="tick"
          x1={x}
          x2={x}
          y1={layout.lanes}
          y2={layout.axis + 4}
        />
      ))}
      {shown.map(({ x, className }) => (
        <line
          key={className}
          className={className}
          x1={x}
          x2={x}
          y1={layout.lanes}
          y2={layout.axis}
        />
      ))}
      {placeLabels(shown, { width, rows: rows.top, widthOf }).map(({ left, row, text }) => (
        <text key={text} className="line-name" x={left} y={(row + 1) * heights.label - 4}>
          {text}
        </text>
      ))}
      {placeLabels(dates, { width, rows: rows.below, widthOf }).map(({ left, row, text }) => (
        <text
          key={`${left} ${text}`}
          className="date"
          x={left}
          y={layout.axis + (row + 1) * heights.label}
        >
          {text}
        </text>
      ))}
    </>
  );
}

function isWithin(x: number, width: number): boolean {
  return x >= 0 && x <= width;
}

type Mark = { edge: Instant; text: string; side: Label['side'] };

/**
 * The days to name, the ones that matter most first: the last days of the term's stretches and of
 * access, those to come before those past; then the first days of what holds it up, then where
 * sources cease to disagree.
 */
function marksOf(
  { lifecycle, expected, changes, holds }: Timeline,
  at: Instant,
  reader: Reader,
): Mark[] {
  const ends = [
    ...changes.map((change) => change.at),
    ...lifecycle.map(({ until }) => until),
    ...holds.map(({ until }) => until),
  ];
  const nearness = (edge: Instant) => Math.abs(edge - at) + (edge < at ? 1000 * DAY : 0);
  const lastDays = (edges: Instant[]): Mark[] =>
    [...new Set(edges)]
      .filter((edge) => edge <= LAST_INSTANT)
      .sort((a, b) => nearness(a) - nearness(b))
      .map((edge) => ({ edge, text: lastDayOf(edge, reader), side: 'left' }));
  const starts = holds.map(({ from }) => from).filter((from) => !ends.includes(from));
  const firstDays = starts.map((edge): Mark => ({
    edge,
    text: dayOf(edge, reader),
    side: 'right',
  }));
  const known = [...ends, ...starts];
  const others = expected.map(({ until }) => until).filter((edge) => !known.includes(edge));
  return [...lastDays(ends), ...firstDays, ...lastDays(others)];
}
