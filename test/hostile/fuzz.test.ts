import fc from 'fast-check';
import { isFullRun } from '../is-full-run';
import { arbitraryAct } from './act';
import { openWorld, type Reached, type World } from './world';

/** Fixed, so that a red run stays red. */
const SEED = 2026;

/** So many calls happen on two sites at the same time. */
const ACTS = 20;

const CALLS = isFullRun ? 100_000 : 5_000;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.dispose());

const schedule = fc.array(arbitraryAct, { minLength: ACTS, maxLength: ACTS });

test('whatever anybody sends, from wherever, nobody writes or learns what is not theirs', async () => {
  const reached: Reached = new Map();
  const law = fc.asyncProperty(schedule, async (acts) => {
    await world.run(acts, reached);
  });
  await fc.assert(law, { seed: SEED, numRuns: CALLS / ACTS, endOnFailure: true });
  require('node:fs').writeFileSync(
    '/tmp/reached-c1.txt',
    require('node:util').inspect(reached, { depth: 5, maxArrayLength: 500 }),
  );
}, 1_300_000);

test('what is answered on a site does not depend on what happens on the other', async () => {
  const law = fc.asyncProperty(schedule, async (acts) => {
    const [north, south] = await world.run(acts, new Map());
    const ofSite = (site: 0 | 1) => acts.filter((act) => act.site === site);
    expect((await world.run(ofSite(0), new Map()))[0]).toEqual(north);
    expect((await world.run(ofSite(1), new Map()))[1]).toEqual(south);
  });
  await fc.assert(law, { seed: SEED, numRuns: isFullRun ? 500 : 25, endOnFailure: true });
}, 300_000);
