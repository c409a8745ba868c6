/** Random numbers that are the same for the same seed (mulberry32). */
export type Chance = {
  /** From 0 up to, but not including, 1. */
  next: () => number;
  /** Whether something of this probability happens. */
  happens: (probability: number) => boolean;
  /** A whole number, both ends included. */
  between: (from: number, to: number) => number;
};

export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    happens: (probability) => next() < probability,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
  };
}
