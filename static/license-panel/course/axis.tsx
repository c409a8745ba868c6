import type { MomentLabel } from './axis-labels';
import { heights, type Layout } from './picture-layout';
import type { Label, PlacedLabel } from './place-labels';

type AxisProps = {
  layout: Layout;
  dates: Label[];
  placedDates: PlacedLabel[];
  moments: MomentLabel[];
  placedMoments: PlacedLabel[];
};

/** The dates below the lanes; today and another date as lines through them. */
export function Axis({ layout, dates, placedDates, moments, placedMoments }: AxisProps) {
  const { lanes, axis } = layout;
  const rowBottom = (row: number) => axis + (row + 1) * heights.label;
  return (
    <>
      {dates.map(({ x }, index) => (
        <line key={index} className="tick" x1={x} x2={x} y1={lanes} y2={axis} />
      ))}
      {placedDates.map(({ x, row }, index) => (
        <line key={index} className="tick" x1={x} x2={x} y1={axis} y2={rowBottom(row)} />
      ))}
      {moments.map(({ x, className }) => (
        <line key={className} className={className} x1={x} x2={x} y1={lanes} y2={axis} />
      ))}
      {placedMoments.map(({ left, row, text }) => (
        <text key={text} x={left} y={(row + 1) * heights.label - 4}>
          {text}
        </text>
      ))}
      {placedDates.map(({ left, row, text }, index) => (
        <text key={index} className="date" x={left} y={rowBottom(row)}>
          {text}
        </text>
      ))}
    </>
  );
}
