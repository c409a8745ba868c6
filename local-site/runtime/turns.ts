import { setImmediate } from 'node:timers';
import { chance } from '../platform/faults/chance';

/** Decides which of several waiting requests goes next. */
export type Turns = {
  /** With a seed each request waits for a turn that the seed chooses; with null each goes at once. */
  set: (seed: number | null) => void;
  /** Nothing when there is no need to wait. */
  next: () => Promise<void> | undefined;
};

const nextRound = () =>
  new Promise<void>((resolve) => {
    setImmediate(resolve);
  });

/** Waits while others do what they can: so many rounds of the event loop, without a clock. */
export const rounds = async (count: number): Promise<void> => {
  for (let round = 0; round < count; round += 1) await nextRound();
};

/** Turns that need no waiting yet. In one round of the event loop everybody goes as far as the next request, then one of them is let on. */
export const createTurns = (): Turns => {
  let seed: number | null = null;
  let taken = 0;
  let waiting: (() => void)[] = [];
  let isGoing = false;
  const letOn = async () => {
    isGoing = true;
    while (waiting.length > 0) {
      await nextRound();
      taken += 1;
      const chosen = Math.floor(chance(seed ?? 0, 'turn', taken) * waiting.length);
      const [go] = waiting.splice(chosen, 1);
      go?.();
      await nextRound();
    }
    isGoing = false;
  };
  return {
    set: (wanted) => {
      seed = wanted;
      taken = 0;
    },
    next: () => {
      if (seed === null) return undefined;
      const turn = new Promise<void>((resolve) => {
        waiting = [...waiting, resolve];
      });
      if (!isGoing) void letOn();
      return turn;
    },
  };
};
