import type { Access } from '../../src/rules/policy';
import type { State } from '../../src/rules/resolution';
import type { Lane } from './timeline-report';
import { element, textAt, widthOf } from './element';
import { accessLine, isShown } from './lane';
import { english } from '../english';
import type { Scale } from './scale';
import { bar, ink, tones } from './tones';

const { say } = english;

const SWATCH = 26;
const ROW = 22;

/** What the bars and lines mean, as far as they occur in the picture; and how high that is. */
export function legendOf(
  lanes: Lane[],
  scale: Scale,
  top: number,
): { drawn: string; height: number } {
  const stretches = lanes.flatMap((lane) => lane.stretches).filter((each) => isShown(each, scale));
  const states = [...new Set(stretches.map(({ state }) => state))];
  const accesses = [...new Set(stretches.map(({ access }) => access))];
  const isContested = lanes.some(({ contested }) => contested.some((each) => isShown(each, scale)));
  const items = [
    ...states.map((state) => ({ name: say(`state.${state}`), swatch: stateSwatch(state) })),
    ...accesses.map((access) => ({
      name: say(`next.access.${access}`),
      swatch: accessSwatch(access),
    })),
    ...(isContested ? [{ name: say('timeline.sources-differ'), swatch: contestedSwatch }] : []),
  ];
  let [x, y] = [scale.left, top];
  const drawn = items.map(({ name, swatch }) => {
    const width = SWATCH + 6 + widthOf(name) + 18;
    if (x + width > scale.right && x > scale.left) [x, y] = [scale.left, y + ROW];
    const item = swatch(x, y) + textAt({ x: x + SWATCH + 6, y: y + 12 }, name, { fill: ink.text });
    x += width;
    return item;
  });
  return { drawn: drawn.join(''), height: y - top + ROW };
}

type Swatch = (x: number, y: number) => string;

function stateSwatch(state: State): Swatch {
  return (x, y) => bar(tones[state], { x: x + 0.5, y: y + 0.5, width: SWATCH - 1, height: 15 });
}

function accessSwatch(access: Access): Swatch {
  return (x, y) => accessLine(access, { x, width: SWATCH }, y + 8);
}

function contestedSwatch(x: number, y: number): string {
  return element('rect', { x, y: y + 3, width: SWATCH, height: 10, fill: 'url(#contested)' });
}
