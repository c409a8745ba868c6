import fc from 'fast-check';
import { newCensus, type Census } from './census';
import { openMachine } from './machine';
import { runSchedule, type Ending } from './run-schedule';
import { arbitrarySchedule } from './arbitrary-schedule';

/** How long a smaller schedule is looked for that goes wrong too, in milliseconds. */
const LONGEST_SHRINKING = 1;

/** Lets so many schedules happen, and throws with the story of the smallest one that goes wrong. */
export async function runMany(
  { seed, count, path }: { seed: number; count: number; path?: string | undefined },
  onEnd: (ending: Ending) => void = () => undefined,
): Promise<Census> {
  const machine = openMachine();
  const census = newCensus();
  let story = '';
  let shrinksUntil = Infinity;
  try {
    const property = fc.asyncProperty(arbitrarySchedule, async (schedule) => {
      // Then the smallest one so far has to do.
      if (performance.now() > shrinksUntil) return;
      try {
        onEnd(await runSchedule(machine, schedule, census));
      } catch (error) {
        story = error instanceof Error ? error.message : String(error);
        if (shrinksUntil === Infinity) shrinksUntil = performance.now() + LONGEST_SHRINKING;
        throw error;
      }
    });
    const parameters = { seed, numRuns: count, ...(path !== undefined && { path }) };
    const { failed, counterexamplePath, numRuns } = await fc.check(property, parameters);
    if (failed)
      throw new Error(
        [
          `schedule ${numRuns} of seed ${seed} went wrong. To see it again:`,
          `STANDING_REPLAY="${seed} ${String(counterexamplePath)}" npx jest test/model/history`,
          story,
        ].join('\n'),
      );
    return census;
  } finally {
    await machine.dispose();
  }
}
