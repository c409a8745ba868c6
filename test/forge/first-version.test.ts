import store from '../fixtures/stores/first-version.json';
import { parseEntry } from '../../src/wire/entry';
import { enteredIn, granted, openTestSite, type TestSite } from './site';

/** A store as the first version of the app wrote it: a cancellation, two quotes, and a void of one. */
const kept = Object.entries(store);
const entries = kept
  .filter(([key]) => key.startsWith('log:'))
  .map(([, entry]) => parseEntry(entry));

let site: TestSite;
beforeEach(async () => {
  site = openTestSite();
  for (const [key, value] of kept) await site.store(key, value);
});
afterEach(() => site.dispose());

test('every record of it is kept, with its note', async () => {
  expect(enteredIn(granted(await site.admin('standing')))).toEqual(entries);
  const stored = new Map(site.stored('').map(({ key, value }) => [key, value]));
  for (const [key, value] of kept) if (key !== 'digest') expect(stored.get(key)).toEqual(value);
});

test('the answer is the same, by its digest, without it, and after the next entry', async () => {
  const before = granted(await site.admin('standing')).answer;
  expect(before).toMatchObject({ state: 'quote-extended', lifecycle: 'cancelled-ended' });
  await site.store('digest', { format: 3, what: 'nobody knows yet' });
  expect(granted(await site.admin('standing')).answer).toEqual(before);
  granted(await site.admin('add', { kind: 'extension', newEnd: '2026-06-01' }));
  expect(enteredIn(granted(await site.admin('standing')))).toHaveLength(5);
});

test('the banner reads it before anybody has looked', async () => {
  site.site.change({ clock: { at: '2026-06-25T00:00:00.000Z' } });
  expect(await site.notice()).toMatchObject({ code: 'ending', until: '2026-06-28T00:00:00.000Z' });
});
