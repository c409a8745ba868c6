import type { Stretch } from '../../../src/rules/spans';
import type { Timeline } from '../../../src/rules/timeline';
import type { Language } from '../../../src/words/language';
import { heights, type Layout } from './picture-layout';
import type { Scale } from './scale';
import { stateTones, type Tone } from './state-tones';
import type { Measures } from './use-measures';

/** A stretch of the term, or a hold, as it is drawn. */
export type Bar = {
  key: string;
  tone: Tone | 'held';
  name: string;
  x: number;
  top: number;
  width: number;
  /** Its name or its number, as far as there is room for it. */
  text: { x: number; text: string } | null;
  /** What the legend names it by when its name has no room, counted from 1. */
  number: number | null;
};

type Room = {
  layout: Layout;
  scale: Scale;
  widthOf: Measures['widthOf'];
  /** Where vertical lines are, which no text should cross. */
  lines: number[];
};

/** Room between a bar's border, or a line, and its text; and the least beside a number. */
const MARGIN = 7;
const NARROW = 2;
/** A hair of room to the next bar. */
const HAIR = 1;

/** The bars of the term, then those of its holds. */
export function barsOf({ lifecycle }: Timeline, room: Room, { say }: Language): Bar[] {
  const { term, holds } = room.layout;
  const named = [
    ...lifecycle.map(({ state, from, until }) => ({
      key: `term ${from}`,
      tone: stateTones[state],
      name: say(`state.${state}`),
      ...spread({ from, until }, room.scale),
      top: term,
    })),
    ...(holds?.rows ?? []).flatMap((row, index) =>
      row.map(({ kind, id, source, from, until }) => ({
        key: `${source} ${id} ${from}`,
        tone: 'held' as const,
        name: say(`timeline.hold.${kind}`, { held: id }),
        ...spread({ from, until }, room.scale),
        top: (holds?.top ?? 0) + index * (heights.bar + 2),
      })),
    ),
  ];
  let numbers = 0;
  return named
    .filter(({ x, width }) => width > 0 && x < room.scale.width && x + width > 0)
    .map((bar) => {
      const wide = { ...room, margin: MARGIN };
      const text = textIn(bar, bar.name, wide);
      if (text) return { ...bar, text, number: null };
      numbers += 1;
      const number = String(numbers);
      const narrow = { ...room, margin: NARROW };
      const short = textIn(bar, number, wide) ?? textIn(bar, number, narrow);
      return { ...bar, text: short, number: numbers };
    });
}

/** Where a stretch lies in the picture. */
export function spread({ from, until }: Stretch, { xOf }: Scale): { x: number; width: number } {
  const x = xOf(from);
  return { x, width: Math.max(0, xOf(until) - x - HAIR) };
}

function textIn(
  { x, width }: { x: number; width: number },
  text: string,
  { scale, widthOf, lines, margin }: Room & { margin: number },
): Bar['text'] {
  const length = widthOf(text);
  const right = Math.min(x + width, scale.width) - margin - length;
  const left = Math.max(x, 0) + margin;
  if (left > right) return null;
  // Beside the line that would cross it, if there is room.
  const crossing = lines.find((line) => line > left - margin && line < left + length + margin);
  const aside = crossing === undefined ? left : crossing + margin;
  return { x: aside <= right ? aside : left, text };
}
