/** Numbers that look like chance and are the same for the same seed (mulberry32): from 0 up to 1. */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of the choices; a choice weighs as much as its number says. */
export const weighed = <Choice>(chance: () => number, choices: [Choice, number][]): Choice => {
  const [first] = choices;
  if (!first) throw new Error('nothing to choose from');
  let left = chance() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return first[0];
};

/** One of the choices, each as likely. */
export const oneOf = <Choice>(chance: () => number, choices: readonly Choice[]): Choice => {
  const choice = choices[Math.floor(chance() * choices.length)];
  if (choice === undefined) throw new Error('nothing to choose from');
  return choice;
};
