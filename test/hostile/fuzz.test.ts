import fc from 'fast-check';
import { isFullRun } from '../is-full-run';
import { arbitraryAct, type Act } from './act';
import { nameOf } from './judge';
import { least, tooSeldom, type Reached } from './reached';
import { openWorld, type World } from './world';

/** Fixed, so that a red run stays red. */
const SEED = 2026;

/** So many calls happen on two sites at the same time. */
const ACTS = 20;

const CALLS = isFullRun ? 100_000 : 5_000;

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.dispose());

/** Lets so many schedules happen. A smaller one is not looked for: the error names the call. */
const happen = (numRuns: number, law: (acts: Act[]) => Promise<void>): Promise<void> => {
  const schedule = fc.array(arbitraryAct, { minLength: ACTS, maxLength: ACTS });
  return fc.assert(fc.asyncProperty(schedule, law), { seed: SEED, numRuns, endOnFailure: true });
};

test('whatever anybody sends, from wherever, nobody writes or learns what is not theirs', async () => {
  const reached: Reached = new Map();
  await happen(CALLS / ACTS, async (acts) => {
    await world.run(acts, reached);
  });
  expect(tooSeldom(reached, CALLS)).toEqual([]);
  expect(world.two.turns()).toBeGreaterThan(CALLS);
}, 1_800_000);

test('every function of the manifest, and all that may be asked of it, is among what must be reached', () => {
  expect([...new Set(world.ways.map(nameOf))].sort()).toEqual(Object.keys(least).sort());
});

test('what is answered on a site does not depend on what happens on the other', async () => {
  await happen(isFullRun ? 500 : 20, async (acts) => {
    const [north, south] = await world.run(acts, new Map());
    const ofSite = (site: 0 | 1) => acts.filter((act) => act.site === site);
    expect((await world.run(ofSite(0), new Map()))[0]).toEqual(north);
    expect((await world.run(ofSite(1), new Map()))[1]).toEqual(south);
  });
}, 600_000);
