import type { BenchResult } from './bench-result';
import { quartilesOf } from './quartiles';

/** Some work to be measured: one pass over everything. What it gives has to be the same each time, so that nothing of it is left out. */
export type Entrant = { name: string; pass: () => number | Promise<number> };

/** What a pass of each took, in milliseconds of processor time, a round at a time. */
export type Taken = Map<string, number[]>;

/** So long a round of one entrant goes on at least, in milliseconds. */
const ROUND = 20;

/** Processor time of this process, all its threads together, in milliseconds: what else runs on the machine does not count. */
const processorTime = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const timed = async ({ name, pass }: Entrant, expected: number): Promise<number> => {
  const began = process.cpuUsage();
  let passes = 0;
  let took = 0;
  while (took < ROUND) {
    const given = pass();
    const sum = typeof given === 'number' ? given : await given;
    if (sum !== expected) throw new Error(`${name} gave ${sum}, not ${expected}`);
    passes += 1;
    took = processorTime(began);
  }
  return took / passes;
};

/** Measures all in turn, so that whatever else the machine does happens to each. The first rounds warm up and do not count. */
export const measured = async (entrants: Entrant[], rounds: number): Promise<Taken> => {
  const warmUps = 3;
  const sums = new Map<string, number>();
  for (const { name, pass } of entrants) sums.set(name, await pass());
  const taken: Taken = new Map(entrants.map(({ name }) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const entrant of entrants) {
      const took = await timed(entrant, sums.get(entrant.name) ?? NaN);
      if (round >= 0) taken.get(entrant.name)?.push(took);
    }
  }
  return taken;
};

/** The times of a pass, as the bench prints them. */
export const timesOf = (taken: Taken): BenchResult['times'] =>
  [...taken].map(([name, times]) => ({
    name,
    milliseconds: quartilesOf(times),
    runs: times.length,
  }));

/** How many times as long one took as another, round by round: what disturbs a round disturbs both. */
export const ratioOf = (taken: Taken, one: string, other: string) => {
  const others = taken.get(other) ?? [];
  return quartilesOf((taken.get(one) ?? []).map((time, round) => time / (others[round] ?? NaN)));
};
