import type { ReactNode } from 'react';
import type { Stretch } from '../../../src/rules/spans';
import type { Timeline } from '../../../src/rules/timeline';
import { useLanguage } from '../language/language-context';
import { heights, type Layout } from './picture-layout';
import type { Scale } from './scale';
import { contestedStretches, type StateStretch } from './state-stretches';
import { stateTones } from './state-tones';
import type { Measures } from './use-measures';

type LanesProps = {
  timeline: Timeline;
  stretches: StateStretch[];
  layout: Layout;
  scale: Scale;
  widthOf: Measures['widthOf'];
  /** Where vertical lines are, which no text should cross. */
  lines: number[];
};

/** The term, what holds it up, and who has access; each lane under its name. */
export function Lanes({ timeline, stretches, layout, scale, widthOf, lines }: LanesProps) {
  const { say } = useLanguage();
  const { term, holds, access } = layout;
  return (
    <>
      <Lane name={say('timeline.lane.term')} top={term}>
        {timeline.lifecycle.map(({ state, ...stretch }) => (
          <Bar
            key={stretch.from}
            className={`bar bar-${stateTones[state]}`}
            text={say(`state.${state}`)}
            {...{ stretch, scale, widthOf, lines, top: term }}
          />
        ))}
      </Lane>
      {holds && (
        <Lane name={say('timeline.lane.holds')} top={holds.top}>
          {holds.rows.map((row, index) =>
            row.map(({ kind, id, source, ...stretch }) => (
              <Bar
                key={`${source} ${id} ${stretch.from}`}
                className="bar bar-held"
                text={say(`timeline.hold.${kind}`, { held: id })}
                {...{ stretch, scale, widthOf, lines, top: holds.top + index * (heights.bar + 2) }}
              />
            )),
          )}
        </Lane>
      )}
      <Lane name={say('timeline.lane.access')} top={access}>
        {stretches.map(({ access: given, ...stretch }) => (
          <AccessBar key={stretch.from} given={given} {...spread(stretch, scale)} top={access} />
        ))}
        {contestedStretches(timeline.expected).map((stretch) => (
          <rect
            key={stretch.from}
            className="contested"
            {...spread(stretch, scale)}
            y={access}
            height={heights.access}
            fill="url(#contested)"
          />
        ))}
      </Lane>
    </>
  );
}

function Lane({ name, top, children }: { name: string; top: number; children: ReactNode }) {
  return (
    <g>
      <text className="lane-name" x={0} y={top - 6}>
        {name}
      </text>
      {children}
    </g>
  );
}

type BarProps = Pick<LanesProps, 'scale' | 'widthOf' | 'lines'> & {
  className: string;
  text: string;
  stretch: Stretch;
  top: number;
};

/** Room between a bar's border, or a line, and its text. */
const MARGIN = 7;

function Bar({ className, text, stretch, top, scale, widthOf, lines }: BarProps) {
  const { x, width } = spread(stretch, scale);
  if (width <= 0) return null;
  const length = widthOf(text);
  const right = Math.min(x + width, scale.width) - MARGIN - length;
  const left = Math.max(x, 0) + MARGIN;
  // Beside the line that would cross it, if there is room.
  const crossing = lines.find((line) => line > left - MARGIN && line < left + length + MARGIN);
  const aside = crossing === undefined ? left : crossing + MARGIN;
  return (
    <g className={className}>
      <rect className="bar-fill" x={x} y={top} width={width} height={heights.bar} rx={3} />
      <rect className="bar-pattern" x={x} y={top} width={width} height={heights.bar} rx={3} />
      {left <= right ? (
        <text className="bar-text" x={aside <= right ? aside : left} y={top + 16}>
          {text}
        </text>
      ) : null}
    </g>
  );
}

type AccessBarProps = { given: string; x: number; width: number; top: number };

/** Full access is a thick line, limited access a thinner one, none a dotted one. */
function AccessBar({ given, x, width, top }: AccessBarProps) {
  const middle = top + heights.access / 2;
  return (
    <line className={`access access-${given}`} x1={x} x2={x + width} y1={middle} y2={middle} />
  );
}

/** A hair of room to the next bar. */
const HAIR = 1;

function spread({ from, until }: Stretch, { xOf }: Scale): { x: number; width: number } {
  const x = xOf(from);
  return { x, width: Math.max(0, xOf(until) - x - HAIR) };
}
