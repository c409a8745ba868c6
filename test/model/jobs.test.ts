import fc from 'fast-check';
import { observe } from '../../src/history';
import { openMachine, type Machine } from './machine';
import { FIRST_DAY, licenses } from './material';
import { arbitraryFaults } from './arbitrary-action';
import { contentOf, readStored } from './stored';

const HOUR = 3_600_000;

let machine: Machine;
beforeAll(() => {
  machine = openMachine();
});
afterAll(() => machine.dispose());

/** Told by the site to jobs: where there is none, they ask. `none` is the last one. */
const toldLicenses = licenses.length - 1;

/** At each of these moments Atlassian says something of the license, and the job runs. */
const moment = fc.record({
  hours: fc.integer({ min: 1, max: 100 }),
  license: fc.nat({ max: toldLicenses - 1 }),
  others: fc.array(arbitraryFaults, { maxLength: 3 }),
  turns: fc.nat(),
});
const moments = fc.array(moment, { minLength: 2, maxLength: 8, size: 'max' });
type Moment = typeof moment extends fc.Arbitrary<infer Value> ? Value : never;

/** What the history tells after those moments, by whichever runs of the job there were. */
async function told(all: Moment[], run: (moment: Moment) => Promise<void>): Promise<unknown[]> {
  machine.reset(FIRST_DAY, () => undefined);
  machine.clock.tickMs = 0;
  for (const each of all) {
    machine.pass(each.hours * HOUR);
    machine.change({ license: licenses[each.license]?.license ?? null });
    await run(each);
  }
  return sightings().map(({ at, license }) => ({ at, license }));
}

/** What the app wrote down of its own license. */
const sightings = () =>
  readStored(machine.opened)
    .log.map(contentOf)
    .filter(({ kind }) => kind === 'sighting');

const job = () => machine.opened.run(observe, { key: 'observe-license' });

test('jobs that run once more, fail or are killed tell the same history, as long as one comes through', async () => {
  const property = fc.asyncProperty(moments, async (all) => {
    const once = await told(all, async () => {
      await job();
    });
    const often = await told(all, async ({ others, turns }) => {
      machine.opened.interleave(turns);
      const runs = others.map((faults, index) =>
        machine.as({ name: String(index), asked: 0, faults }, job),
      );
      await Promise.allSettled(runs);
      machine.opened.interleave(null);
      await machine.settle();
      await job();
    });
    expect(often).toEqual(once);
  });
  await fc.assert(property, { seed: 2026, numRuns: 30 });
}, 60_000);

test('jobs that are told nothing tell the same history as those that are told', async () => {
  const property = fc.asyncProperty(moments, async (all) => {
    const tellings = [];
    for (const licenseInJobs of [true, false]) {
      const telling = await told(all, async ({ others }) => {
        machine.change({ licenseInJobs });
        for (let runs = 0; runs <= others.length; runs += 1) await job();
      });
      tellings.push(telling);
    }
    expect(tellings[1]).toEqual(tellings[0]);
  });
  await fc.assert(property, { seed: 2026, numRuns: 20 });
}, 60_000);

test('a License API that gave no answer for a day is asked again in the next hour', async () => {
  machine.reset(FIRST_DAY, () => undefined);
  const license = licenses[2]?.license ?? null;
  machine.change({ license, licenseInJobs: false });
  machine.failApi('lost-after');
  for (let hour = 0; hour < 24; hour += 1) {
    await machine.as({ name: 'silent', asked: 0, faults: [] }, job);
    machine.pass(HOUR);
  }
  expect(machine.licenseCalls()).toHaveLength(24);
  expect(sightings()).toEqual([]);
  machine.failApi(null);
  await job();
  expect(sightings()).toHaveLength(1);
});
