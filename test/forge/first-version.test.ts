import store from '../fixtures/stores/first-version.json';
import { parseEntry } from '../../src/wire/entry';
import { runJob } from './sightings';
import { enteredIn, granted, openTestSite, type TestSite } from './site';

/** A store as the first version of the app wrote it: a cancellation, two quotes, and a void of one. */
const kept = Object.entries(store);
const entries = kept
  .filter(([key]) => key.startsWith('log:'))
  .map(([, entry]) => parseEntry(entry));

let site: TestSite;
beforeEach(async () => {
  site = openTestSite();
  for (const [key, value] of kept) await site.storeAsIs(key, value);
});
afterEach(() => site.dispose());

test('every record of it is kept, with its note', async () => {
  expect(enteredIn(granted(await site.admin('standing')))).toEqual(entries);
  const stored = new Map(site.stored('').map(({ key, value }) => [key, value]));
  for (const [key, value] of kept) if (key !== 'digest') expect(stored.get(key)).toEqual(value);
});

test('no author is left where it was', async () => {
  granted(await site.admin('standing'));
  expect(site.site.kvs.list().filter(({ key }) => key.startsWith('author:'))).toEqual([]);
});

test('taken over by three at once, or broken off and begun again, it is there once', async () => {
  jest.spyOn(console, 'warn').mockReturnValue(undefined);
  site.faults.set([{ fault: 'killed-after', path: '/set', key: 'standing:log:000002' }]);
  await expect(site.admin('standing')).rejects.toThrow();
  site.faults.set(null);
  await Promise.all([site.admin('standing'), site.admin('standing'), site.admin('standing')]);
  expect(enteredIn(granted(await site.admin('standing')))).toEqual(entries);
  jest.restoreAllMocks();
});

test('what a vendor’s app keeps under such a key is left alone', async () => {
  const own = { format: 1, record: { id: 'mine' } };
  await site.storeAsIs('log:000001', own);
  expect(enteredIn(granted(await site.admin('standing')))).toEqual([]);
  expect(site.site.kvs.read('plain', 'log:000001')?.value).toEqual(own);
});

test('the answer is the same, by its digest, without it, and after the next entry', async () => {
  const before = granted(await site.admin('standing')).answer;
  expect(before).toMatchObject({ state: 'quote-extended', lifecycle: 'cancelled-ended' });
  await site.store('digest', { format: 3, what: 'nobody knows yet' });
  expect(granted(await site.admin('standing')).answer).toEqual(before);
  granted(await site.admin('add', { kind: 'extension', newEnd: '2026-06-01' }));
  expect(enteredIn(granted(await site.admin('standing')))).toHaveLength(5);
});

test('the banner reads it after the next hourly job', async () => {
  await runJob(site);
  site.site.change({ clock: { at: '2026-06-25T00:00:00.000Z' } });
  expect(await site.notice()).toMatchObject({ code: 'ending', until: '2026-06-28T00:00:00.000Z' });
});
