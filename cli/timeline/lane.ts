import type { Access } from '../../src/rules/policy';
import type { Instant } from '../../src/rules/instant';
import type { Stretch } from '../../src/rules/spans';
import { english } from '../english';
import type { Lane } from './timeline-report';
import { element, textAt, widthOf } from './element';
import { shortDay, type Scale } from './scale';
import { bar, ink, tones, type Tone } from './tones';

const { say } = english;

const BAR = 26;
const NAME = 18;
const ACCESS = 12;
const DATES = 16;

/** How high a lane is, with the space below it. */
export const LANE_HEIGHT = NAME + BAR + ACCESS + DATES + 14;

/** What is drawn below the line of the moment that is asked about, and what above it. */
export type Drawn = { below: string; above: string };

/** One regime: its name, its states to scale, who has access, and the days on which something changes. */
export function laneOf({ regime, stretches, contested }: Lane, scale: Scale, top: number): Drawn {
  const y = top + NAME;
  const shown = stretches.filter((stretch) => isShown(stretch, scale));
  const bars = shown.map((stretch) =>
    named(tones[stretch.state], say(`state.${stretch.state}`), { ...placed(stretch, scale), y }),
  );
  const accessTop = y + BAR + 4;
  const hatched = contested.filter((stretch) => isShown(stretch, scale));
  return {
    below: [
      ...bars.map(({ below }) => below),
      ...shown.map((stretch) => accessLine(stretch.access, placed(stretch, scale), accessTop + 4)),
      ...hatched.map((stretch) =>
        element('rect', {
          ...placed(stretch, scale),
          y: accessTop,
          height: 8,
          fill: 'url(#contested)',
        }),
      ),
    ].join(''),
    above: [
      laneName(say(`regime.${regime}`), scale, top),
      ...bars.map(({ above }) => above),
      ...dayLabels(
        shown.map(({ from }) => from),
        scale,
        accessTop + ACCESS + 10,
      ),
    ].join(''),
  };
}

/** The name over a lane. */
export function laneName(name: string, { left }: Scale, top: number): string {
  return textAt({ x: left, y: top + 10 }, name, { ...onGround, 'font-weight': 600 });
}

/** A text that what lies behind it does not cross. */
const onGround = {
  fill: ink.subtle,
  stroke: '#ffffff',
  'stroke-width': 3,
  'paint-order': 'stroke',
};

/** A bar with its name, as far as there is room for it. */
export function named(
  tone: Tone,
  name: string,
  { x, width, y }: { x: number; width: number; y: number },
): Drawn {
  const below = bar(tone, { x, y, width, height: BAR });
  if (widthOf(name) + 12 > width) return { below, above: '' };
  const halo = { stroke: tone.fill, 'stroke-width': 4, 'paint-order': 'stroke', fill: ink.text };
  return { below, above: textAt({ x: x + 7, y: y + 17 }, name, halo) };
}

/** Where a stretch lies, with a hair of room to the next. */
export function placed(stretch: Stretch, { xOf }: Scale): { x: number; width: number } {
  const x = xOf(stretch.from);
  return { x, width: Math.max(1, xOf(stretch.until) - x - 1) };
}

/** Whether anything of a stretch is in the picture. */
export function isShown({ from, until }: Stretch, scale: Stretch): boolean {
  return from < scale.until && until > scale.from;
}

/** Full access is a thick line, limited access one of dashes, none a dotted one. */
export function accessLine(
  access: Access,
  { x, width }: { x: number; width: number },
  y: number,
): string {
  return element('line', { x1: x, x2: x + width, y1: y, y2: y, ...accessLines[access] });
}

const accessLines = {
  full: { stroke: '#22a06b', 'stroke-width': 6 },
  limited: { stroke: '#946f00', 'stroke-width': 4, 'stroke-dasharray': '8 3' },
  none: { stroke: '#626f86', 'stroke-width': 1, 'stroke-dasharray': '2 4' },
} as const;

/** The days of some edges, as many as have room beside each other. */
function dayLabels(edges: Instant[], scale: Scale, y: number): string[] {
  let free = -Infinity;
  return edges
    .filter((edge) => edge > scale.from && edge < scale.until)
    .flatMap((edge) => {
      const text = shortDay(edge);
      const x = Math.min(scale.xOf(edge), scale.right - widthOf(text));
      if (x < free) return [];
      free = x + widthOf(text) + 6;
      return [textAt({ x, y }, text, { ...onGround, 'font-size': 11 })];
    });
}
