import type { Instant } from '../../../src/rules/instant';
import type { Stretch } from '../../../src/rules/spans';

/** Where instants lie in a picture that shows a stretch of time to scale, in pixels from its left. */
export type Scale = {
  width: number;
  xOf: (at: Instant) => number;
  /** The instant that lies at `x`. */
  instantAt: (x: number) => Instant;
};

/** How far a bar that begins or ends outside the picture reaches beyond its border. */
const BEYOND = 8;

/** A stretch of time over the whole of a picture that is `width` pixels wide. */
export function scaleOf({ from, until }: Stretch, width: number): Scale {
  const perPixel = (until - from) / width;
  return {
    width,
    xOf: (at) => Math.min(Math.max((at - from) / perPixel, -BEYOND), width + BEYOND),
    instantAt: (x) => Math.round(from + Math.min(Math.max(x, 0), width) * perPixel),
  };
}
