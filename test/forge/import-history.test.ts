import { observe } from '../../src/history';
import { idOf } from '../../src/wire/entry';
import { countingHistory } from '../../src/wire/counting-history';
import { intercept } from './intercept';
import { quote, exportOf, forged, imported, importInto, logOf, madeHistory } from './exported';
import { granted, openTestSite, suspended, type TestSite } from './site';

let text: string;
let site: TestSite;
beforeAll(async () => {
  text = await madeHistory();
});
beforeEach(() => {
  site = openTestSite();
  site.site.change({ clock: { at: '2026-06-10T00:00:00.000Z' } });
});
afterEach(() => site.dispose());

/** The app is installed anew, with an empty storage. */
const reinstalled = async () => {
  await site.dispose();
  site = openTestSite();
  site.site.change({ clock: { at: '2026-06-10T00:00:00.000Z' } });
};

test('a dry run tells what would come of it, and writes nothing', async () => {
  expect((await imported(site, text, true)).imported).toMatchObject({
    exportedAt: suspended.clock.at,
    added: 0,
    remaining: 6,
    there: 0,
    refusedCount: 0,
  });
  expect(site.site.kvs.list()).toEqual([]);
});

test('everything enters as an admin’s, of now, and says where it was first recorded', async () => {
  const { standing } = await imported(site, text);
  const recorded = logOf(site).map((entry) => ('record' in entry ? entry.record : entry.event));
  for (const record of recorded) {
    expect(record).toMatchObject({
      source: 'admin',
      recordedAt: '2026-06-10T00:00:00.000Z',
      origin: { recordedAt: suspended.clock.at },
    });
  }
  expect(standing.log.count).toBe(6);
  expect(standing.answer).toMatchObject({ heldBy: { id: 'Q-7', source: 'admin' } });
  expect(standing.notices.choices.evaluation).toEqual({ isShown: false, fromDays: 14 });
});

test.each([
  ['once', 1],
  ['three times, from installation to installation', 3],
])('what was void stays void, imported %s', async (_, times) => {
  let file = text;
  for (let time = 1; time <= times; time += 1) {
    if (time > 1) await reinstalled();
    const { standing } = await imported(site, file);
    const quotes = countingHistory(standing.entries).quotes.map(({ quote }) => quote);
    expect(quotes).toEqual(['Q-7']);
    file = await exportOf(site);
  }
  expect(logOf(site)[4]).toMatchObject({ record: { kind: 'void' }, note: 'Entered twice' });
});

test('an import that was broken off restores the same choices about notices', async () => {
  jest.spyOn(console, 'warn').mockReturnValue(undefined);
  site.faults.set([{ fault: 'killed-after', path: '/set', key: 'standing:log:000006' }]);
  await expect(importInto(site, text)).rejects.toThrow();
  site.faults.set(null);
  const { standing } = await imported(site, text);
  expect(standing.notices.choices.evaluation).toEqual({ isShown: false, fromDays: 14 });
  jest.restoreAllMocks();
});

test('what was recorded here is not overruled by an older file', async () => {
  granted(await site.admin('add', { ...quote, validUntil: '2026-08-10' }));
  const { imported: answer, standing } = await imported(site, text);
  expect(answer.refused).toMatchObject([{ number: 3, code: 'newer-here' }]);
  expect(standing.answer.heldBy?.until).toBe('2026-08-10T00:00:00.000Z');
});

test('what was recorded here and is void gives way', async () => {
  const { log } = granted(await site.admin('add', quote));
  const entry = log.latest.at(-1)?.entry;
  const target = entry === undefined ? null : idOf(entry);
  granted(await site.admin('add', { kind: 'void', target, note: 'Entered twice' }));
  const { imported: answer, standing } = await imported(site, text);
  expect(answer).toMatchObject({ added: 6, refusedCount: 0 });
  expect(standing.answer.heldBy?.id).toBe('Q-7');
});

test('a file that was edited and imported first does not keep the true one out', async () => {
  const junk = await forged(text, (record) => {
    if (record.quote === 'Q-7') record.quote = 'Q-8';
  });
  await imported(site, junk);
  const { imported: answer, standing } = await imported(site, text);
  expect(answer).toMatchObject({ added: 1, there: 5 });
  const quotes = countingHistory(standing.entries).quotes.map((each) => each.quote);
  expect(quotes.sort()).toEqual(['Q-7', 'Q-8']);
});

test('the same file again adds nothing, whether it was whole or broken off', async () => {
  jest.spyOn(console, 'warn').mockReturnValue(undefined);
  site.faults.set([{ fault: 'killed-after', path: '/set', key: 'standing:log:000003' }]);
  await expect(importInto(site, text)).rejects.toThrow();
  site.faults.set(null);
  expect((await imported(site, text)).imported).toMatchObject({ added: 3, remaining: 0, there: 3 });
  expect((await imported(site, text)).imported).toMatchObject({ added: 0, remaining: 0, there: 6 });
  expect(logOf(site)).toHaveLength(6);
  jest.restoreAllMocks();
});

test('two tabs that import it at once add it once', async () => {
  await Promise.all([imported(site, text), imported(site, text)]);
  const origins = logOf(site).map(
    (entry) => /"origin":\{"id":"([^"]+)/.exec(JSON.stringify(entry))?.[1],
  );
  expect(new Set(origins).size).toBe(6);
  expect(origins).toHaveLength(6);
});

/** Lets something happen just before the first entry is written. */
const before = (happens: () => Promise<unknown>) => {
  const undo = intercept(async (path, real) => {
    if (!path.endsWith('/api/v1/set')) return real();
    undo();
    await happens();
    return real();
  });
};

const choose = async () => {
  const { notices } = granted(await site.admin('standing'));
  const limited = { isShown: false, fromDays: 14 };
  granted(await site.admin('choose', { ...notices.choices, limited }));
};

test.each([
  ['recorded here', () => site.admin('add', quote), [{ number: 3, code: 'newer-here' }]],
  ['chosen here', choose, [{ number: 6, code: 'own-preferences' }]],
])('what is %s while a file is imported is not overruled either', async (_, happens, refused) => {
  before(happens);
  const { imported: answer } = await imported(site, text);
  expect(answer).toMatchObject({ added: 5, there: 0, remaining: 0, refusedCount: 1, refused });
});

test('what another tab imports meanwhile, and no longer decides, is there', async () => {
  const file = JSON.parse(text) as { entries: { record?: object }[] };
  const [, sighting] = file.entries;
  const days = Array.from(
    { length: 28 },
    (_, index) => `2026-05-${String(index + 1).padStart(2, '0')}`,
  );
  const many = days.map((day, index) => ({
    number: index + 1,
    record: { ...sighting?.record, id: `s-${day}`, at: `${day}T00:00:00.000Z` },
    note: null,
  }));
  const long = await forged(JSON.stringify({ ...file, entries: many }), () => undefined);
  before(() => imported(site, long));
  const { imported: answer } = await imported(site, long);
  expect(answer).toMatchObject({ added: 0, there: 28, remaining: 0 });
  expect(logOf(site)).toHaveLength(28);
});

test('an export of what was imported is known where it came from', async () => {
  await imported(site, text);
  const again = await exportOf(site);
  expect((await imported(site, again)).imported).toMatchObject({ added: 0, there: 6 });
});

test('an imported sighting is shown and never decides', async () => {
  await imported(site, text);
  site.site.change({ license: { subscriptionEndDate: 'soon' } });
  expect(granted(await site.admin('standing')).answer).toMatchObject({
    state: 'unreadable',
    access: 'none',
  });
});

test.each(['vendor', 'observed'] as const)(
  'a file edited to %s opens nothing that Atlassian closed',
  async (source) => {
    site.site.change({ license: { ...suspended.license, active: false } });
    const clever = await forged(text, (record) => {
      record.source = source;
      if (record.kind === 'sighting') record.at = '2026-06-10T00:00:00.000Z';
    });
    const { standing } = await imported(site, clever);
    expect(standing.answer).toMatchObject({ access: 'none', lic: 'none' });
    expect(JSON.stringify(logOf(site))).not.toContain(`"source":"${source}","kind"`);
    site.site.change({ license: { subscriptionEndDate: 'soon' } });
    expect(granted(await site.admin('standing')).answer.access).toBe('none');
  },
);

test('a history of 300 entries is taken over in one go, digest and authors once', async () => {
  const file = JSON.parse(text) as { entries: { record?: object; number: number }[] };
  const [, , third] = file.entries;
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...third,
    number: index + 1,
    record: { ...third?.record, id: `q-${String(index)}`, quote: `Q-${String(index)}` },
  }));
  const long = await forged(JSON.stringify({ ...file, entries: many }), () => undefined);
  expect((await imported(site, long)).imported).toMatchObject({ added: 300, remaining: 0 });
  await site.run(observe, { key: 'observe-license' });
  expect(site.stored('author:')).toHaveLength(300);
});
