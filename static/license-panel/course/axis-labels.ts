import { DAY, LAST_INSTANT, type Instant } from '../../../src/rules/instant';
import type { Timeline } from '../../../src/rules/timeline';
import { dayOf, endedOn } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';
import type { Label } from './place-labels';
import type { Scale } from './scale';

/** A moment that the page answers for, as a line through the lanes. */
export type MomentLabel = Label & { className: string };

/** Today, and before it the other date that the page answers for, as far as they are in the picture. */
export function momentLabels(
  { now, at }: { now: Instant; at: Instant },
  scale: Scale,
  { say, reader }: Language,
): MomentLabel[] {
  const today = { edge: now, text: say('timeline.today'), className: 'line-today' };
  const other = { edge: at, text: dayOf(at, reader), className: 'line-at' };
  return (at === now ? [today] : [other, today])
    .map(({ edge, ...label }) => ({ ...label, x: scale.xOf(edge), side: 'middle' as const }))
    .filter(({ x }) => isInside(x, scale));
}

/**
 * The days to name, the ones that matter most first: the last days of the term's stretches and of
 * access, those to come before those past; then the first days of what holds it up, then where
 * sources cease to disagree.
 */
export function dateLabels(
  { lifecycle, expected, changes, holds }: Timeline,
  { at, scale }: { at: Instant; scale: Scale },
  { reader }: Language,
): Label[] {
  const label = (edge: Instant, text: string): Label => ({
    x: scale.xOf(edge),
    text,
    side: 'left',
  });
  const nearness = (edge: Instant) => Math.abs(edge - at) + (edge < at ? 1000 * DAY : 0);
  const lastDays = (edges: Instant[]) =>
    [...new Set(edges)]
      .filter((edge) => edge <= LAST_INSTANT)
      .sort((a, b) => nearness(a) - nearness(b))
      .map((edge) => label(edge, endedOn(edge, reader)));
  const ends = [
    ...changes.map((change) => change.at),
    ...[...lifecycle, ...holds].map(({ until }) => until),
  ];
  const starts = holds.map(({ from }) => from).filter((from) => !ends.includes(from));
  const known = [...ends, ...starts];
  const others = expected.map(({ until }) => until).filter((edge) => !known.includes(edge));
  return [
    ...lastDays(ends),
    ...starts.map((edge) => label(edge, dayOf(edge, reader))),
    ...lastDays(others),
  ].filter(({ x }) => isInside(x, scale));
}

function isInside(x: number, { width }: Scale): boolean {
  return x >= 0 && x <= width;
}
