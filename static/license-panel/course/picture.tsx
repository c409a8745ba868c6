import { useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { Instant } from '../../../src/rules/instant';
import { spanAt, type Stretch } from '../../../src/rules/spans';
import type { Timeline } from '../../../src/rules/timeline';
import { useLanguage } from '../language/language-context';
import { plain } from '../language/user-text';
import { Axis } from './axis';
import { dateLabels, momentLabels } from './axis-labels';
import { barsOf } from './bars';
import { Lanes } from './lanes';
import { Legend } from './legend';
import { Patterns } from './patterns';
import { layoutOf } from './picture-layout';
import { placeLabels, rowsOf } from './place-labels';
import { scaleOf } from './scale';
import type { StateStretch } from './state-stretches';
import { stretchWords } from './stretch-words';
import type { Measures } from './use-measures';

type PictureProps = {
  timeline: Timeline;
  /** Those of which something is to be seen. */
  stretches: StateStretch[];
  /** What is to be seen. */
  window: Stretch;
  measures: Measures;
  now: Instant;
  /** The moment that the page answers for. */
  at: Instant;
  /** The pointer is on this instant, or a stretch has focus; null: neither any longer. */
  onPoint: (at: Instant | null) => void;
  onChoose: (at: Instant) => void;
};

/** Rows for the words of today and of another date, and for dates. */
const MOMENT_ROWS = 2;
const DATE_ROWS = 3;

/** The course of the license to scale, and its legend. Each stretch of it is a button; the arrow keys go from one to the next. */
export function Picture(props: PictureProps) {
  const { timeline, stretches, window, measures, now, at, onPoint, onChoose } = props;
  const language = useLanguage();
  const { width, widthOf } = measures;
  const scale = scaleOf(window, width);
  const moments = momentLabels({ now, at }, scale, language);
  const dates = dateLabels(timeline, { at, scale }, language);
  const placedMoments = placeLabels(moments, { width, rows: MOMENT_ROWS, widthOf });
  const placedDates = placeLabels(dates, { width, rows: DATE_ROWS, widthOf });
  const rows = { top: rowsOf(placedMoments), below: rowsOf(placedDates) };
  const layout = layoutOf(timeline, window, rows);
  const lines = moments.map(({ x }) => x);
  const bars = barsOf(timeline, { layout, scale, widthOf, lines }, language);
  const svg = useRef<SVGSVGElement>(null);
  const current = spanAt(stretches, at) ?? stretches[0];
  const beginning = ({ from }: StateStretch) => Math.max(from, window.from);
  const pointed = ({ clientX }: MouseEvent): Instant =>
    scale.instantAt(clientX - (svg.current?.getBoundingClientRect().left ?? 0));
  const onKeyDown = (event: KeyboardEvent<SVGRectElement>, stretch: StateStretch) => {
    const step = steps[event.key];
    if (step !== undefined) {
      const target = step(stretches.indexOf(stretch), stretches.length);
      svg.current?.querySelectorAll<SVGRectElement>('.stretch')[target]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') onChoose(beginning(stretch));
    else return;
    event.preventDefault();
  };
  return (
    <>
      <svg
        ref={svg}
        className="picture"
        width={width}
        height={layout.height}
        role="group"
        aria-label={language.say('timeline.label')}
      >
        <Patterns />
        <Lanes {...{ timeline, stretches, bars, layout, scale }} />
        <Axis {...{ layout, dates, placedDates, moments, placedMoments }} />
        {stretches.map((stretch) => {
          const x = Math.max(scale.xOf(stretch.from), 0);
          return (
            <rect
              key={stretch.from}
              className="stretch"
              x={x + 1}
              y={layout.lanes + 1}
              width={Math.max(1, Math.min(scale.xOf(stretch.until), width) - x - 2)}
              height={layout.axis - layout.lanes}
              rx={3}
              role="button"
              tabIndex={stretch === current ? 0 : -1}
              aria-label={plain(stretchWords(stretch, language))}
              onFocus={() => {
                onPoint(beginning(stretch));
              }}
              onBlur={() => {
                onPoint(null);
              }}
              onPointerMove={(event) => {
                onPoint(pointed(event));
              }}
              onPointerLeave={() => {
                onPoint(null);
              }}
              onClick={(event) => {
                onChoose(pointed(event));
              }}
              onKeyDown={(event) => {
                onKeyDown(event, stretch);
              }}
            />
          );
        })}
      </svg>
      <Legend bars={bars} stretches={stretches} />
    </>
  );
}

/** Where the keys lead, from one of so many stretches. */
const steps: Partial<Record<string, (from: number, count: number) => number>> = {
  ArrowRight: (from, count) => Math.min(from + 1, count - 1),
  ArrowLeft: (from) => Math.max(from - 1, 0),
  Home: () => 0,
  End: (_from, count) => count - 1,
};
