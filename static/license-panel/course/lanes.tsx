import type { Timeline } from '../../../src/rules/timeline';
import { useLanguage } from '../language/language-context';
import { spread, type Bar } from './bars';
import { heights, type Layout } from './picture-layout';
import type { Scale } from './scale';
import { contestedStretches, type StateStretch } from './state-stretches';

type LanesProps = {
  timeline: Timeline;
  stretches: StateStretch[];
  bars: Bar[];
  layout: Layout;
  scale: Scale;
};

/** The term, what holds it up, and who has access; each lane under its name. */
export function Lanes({ timeline, stretches, bars, layout, scale }: LanesProps) {
  const { say } = useLanguage();
  const { term, holds, access } = layout;
  return (
    <>
      <LaneName name={say('timeline.lane.term')} top={term} />
      {holds && <LaneName name={say('timeline.lane.holds')} top={holds.top} />}
      {bars.map((bar) => (
        <TermBar key={bar.key} bar={bar} />
      ))}
      <LaneName name={say('timeline.lane.access')} top={access} />
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
    </>
  );
}

type LaneNameProps = { name: string; top: number };

function LaneName({ name, top }: LaneNameProps) {
  return (
    <text className="lane-name" x={0} y={top - 6}>
      {name}
    </text>
  );
}

function TermBar({ bar: { tone, x, top, width, text } }: { bar: Bar }) {
  return (
    <g className={`bar bar-${tone}`}>
      <rect className="bar-fill" x={x} y={top} width={width} height={heights.bar} rx={3} />
      <rect className="bar-pattern" x={x} y={top} width={width} height={heights.bar} rx={3} />
      {text && (
        <text className="bar-text" x={text.x} y={top + 16}>
          {text.text}
        </text>
      )}
    </g>
  );
}

type AccessBarProps = { given: string; x: number; width: number; top: number };

/** Full access is a thick line, limited access a thinner one of dashes, none a dotted one. */
function AccessBar({ given, x, width, top }: AccessBarProps) {
  const middle = top + heights.access / 2;
  return (
    <line className={`access access-${given}`} x1={x} x2={x + width} y1={middle} y2={middle} />
  );
}
