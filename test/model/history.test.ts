import { runStanding } from '../cli/standing';
import { isFullRun } from '../is-full-run';
import { runMany } from './run-many';
import { openMachine } from './machine';
import { newCensus } from './census';
import { runSchedule, type Ending } from './run-schedule';
import { arbitrarySchedule } from './arbitrary-schedule';
import fc from 'fast-check';

/** Fixed, so that a red run stays red. */
const SEED = 2026;

/** A seed and the path of one schedule of it, as a failure names them. */
const [replayed, path] = (process.env.STANDING_REPLAY ?? '').split(' ');

test('whatever fails in between, the history keeps what it acknowledged and answers by it', async () => {
  const endings: Ending[] = [];
  const which =
    path === undefined
      ? { seed: SEED, count: isFullRun ? 600 : 150 }
      : { seed: Number(replayed), path };
  await runMany({ count: 1, ...which }, (ending) => endings.push(ending));
  const { code, answers } = await runStanding(
    ['resolve'],
    endings.map(({ file }) => file).join(''),
  );
  expect(code).toBe(0);
  expect(answers).toEqual(endings.map(({ answer }) => answer));
}, 240_000);

test('a schedule that happens again happens in the same way', async () => {
  const machine = openMachine();
  try {
    for (const schedule of fc.sample(arbitrarySchedule, { seed: SEED, numRuns: 5 })) {
      const { lines } = await runSchedule(machine, schedule, newCensus());
      expect((await runSchedule(machine, schedule, newCensus())).lines).toEqual(lines);
    }
  } finally {
    await machine.dispose();
  }
}, 60_000);
