import { DAY } from '../../src/rules/instant';
import type { Confirmation } from '../../src/wire/confirmation';
import { codeOf, newKey, NOW, publicHalf } from '../codes/made-codes';
import { closed, openCodesSite, type CodesSite } from './codes-site';
import { exportOf, forged, imported, logOf } from './exported';
import { enteredIn, granted } from './site';

const key = newKey();
const keys = [publicHalf(key)];

let site: CodesSite;
beforeEach(async () => {
  site = await openCodesSite(keys);
});
afterEach(() => site.dispose());

const code = (changes: Partial<Confirmation> = {}, by = key) =>
  codeOf(by, { ...site.ids, ...changes });
const standing = async () => granted(await site.admin('standing'));
const anew = async (known = keys) => {
  await site.dispose();
  site = await openCodesSite(known);
};

/** A history with one code in it, and the site installed anew, by an app that knows these keys. */
const exported = async (changes: Partial<Confirmation> = {}, known = keys) => {
  await site.enter(await code(changes));
  const text = await exportOf(site);
  await anew(known);
  return text;
};
const refusalsOf = async (text: string) =>
  (await imported(site, text, true)).imported.refused.map(({ code: why }) => why);

/** The file of a history whose one entry says this. */
const fileOf = async (record: object) => {
  granted(await site.admin('add', { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01' }));
  const text = await exportOf(site);
  await anew();
  return forged(text, (entry) => {
    Object.assign(entry, record);
  });
};

test('what the vendor confirmed comes back with its code, and opens access as it did', async () => {
  const text = await exported();
  expect((await standing()).answer.access).toBe('none');
  const answer = await imported(site, text);
  expect(answer.imported).toMatchObject({ added: 1, refusedCount: 0 });
  expect(answer.standing.answer).toMatchObject({ state: 'quote-extended', access: 'full' });
  const [entry] = enteredIn(answer.standing);
  expect(entry?.record).toMatchObject({
    source: 'vendor',
    codeId: 'code-0001',
    origin: { source: 'vendor', recordedAt: '2026-06-20T09:00:00.000Z' },
  });
  expect(await site.outcomeOf(await code())).toBe('code-used');
  expect((await imported(site, text)).imported).toMatchObject({ added: 0, there: 1 });
});

test('from an imported history it goes on to the next one', async () => {
  const first = await exported();
  await imported(site, first);
  const text = await exportOf(site);
  await anew();
  expect((await imported(site, text)).imported).toMatchObject({ added: 1 });
});

describe('a record that calls itself the vendor’s', () => {
  const quote = { source: 'vendor', quote: 'Q-7', issuedOn: '2026-06-01' };

  test.each<[string, () => Promise<object>, string]>([
    ['without a code', () => Promise.resolve({}), 'not-confirmed'],
    ['with any text for one', () => Promise.resolve({ code: 'Q-7' }), 'not-a-code'],
    ['with no text for one', () => Promise.resolve({ code: { toString: 'Q' } }), 'not-confirmed'],
    ['with another site’s', async () => ({ code: await code({ siteId: 's' }) }), 'code-other-site'],
    ['with another app’s', async () => ({ code: await code({ appId: 'a' }) }), 'code-other-app'],
    [
      'with another purchase’s',
      async () => ({ code: await code({ entitlement: 'E-2' }) }),
      'code-other-entitlement',
    ],
    [
      'with one of tomorrow',
      async () => ({ code: await code({ signedAt: NOW + DAY }) }),
      'code-not-yet',
    ],
    ['with a key of one’s own', async () => ({ code: await code({}, newKey()) }), 'code-altered'],
    ['and says less than its code', async () => ({ code: await code() }), 'not-as-confirmed'],
  ])('%s does not enter', async (_, more, problem) => {
    const file = await fileOf({ ...quote, ...(await more()) });
    expect(await refusalsOf(file)).toEqual([problem]);
    expect((await imported(site, file)).standing.answer.access).toBe('none');
    expect(logOf(site)).toEqual([]);
  });

  test.each<[string, object]>([
    ['a later end', { validUntil: '2026-09-01T00:00:00.000Z' }],
    ['another number', { quote: 'Q-8' }],
    ['an earlier start', { issuedOn: '2026-05-01T00:00:00.000Z' }],
    ['another id of its code', { codeId: 'code-0002' }],
    ['a closing', { kind: 'quote-closed', at: '2026-06-02', outcome: 'withdrawn' }],
    ['a void', { kind: 'void', target: '000001-aaaaaaaa' }],
    ['a known issue', { kind: 'known-issue', issue: 'Q-7', from: '2026-06-01' }],
  ])('%s than its code says does not enter', async (_, change) => {
    const text = await forged(await exported(), (record) => {
      Object.assign(record, change);
    });
    expect(await refusalsOf(text)).toEqual(['not-as-confirmed']);
  });

  test('carries nothing that an admin wrote beside it', async () => {
    const clever = JSON.parse(await exported()) as { entries: { note: unknown }[] };
    for (const entry of clever.entries) entry.note = 'The vendor says more';
    const text = await forged(JSON.stringify(clever), (record) => {
      record.extra = 'and more';
    });
    expect((await imported(site, text)).imported.added).toBe(1);
    expect(JSON.stringify(logOf(site))).not.toContain('more');
  });
});

describe('the same code again', () => {
  test('under another id is refused, be it here already or twice in the file', async () => {
    await site.enter(await code());
    const text = await exportOf(site);
    const renamed = await forged(text, (record) => {
      record.id = '000009-aaaaaaaa';
    });
    expect(await refusalsOf(renamed)).toEqual(['code-used']);
    await anew();
    const file = JSON.parse(text) as { entries: { number: number; record: object }[] };
    const [first] = file.entries;
    if (first) file.entries.push({ ...first, number: 2, record: { ...first.record, id: 'other' } });
    const twice = await forged(JSON.stringify(file), () => undefined);
    expect((await imported(site, twice)).imported).toMatchObject({
      added: 1,
      refused: [{ number: 2, code: 'code-used' }],
    });
  });

  test('beside a quote of that number that an admin recorded here is another quote', async () => {
    const text = await exported();
    granted(await site.admin('add', { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-19' }));
    expect((await imported(site, text)).standing.answer).toMatchObject({
      access: 'full',
      heldBy: { source: 'vendor' },
    });
  });
});

describe('by a key that the vendor has retired since', () => {
  const retired = [{ ...publicHalf(key), retiredOn: '2026-06-21' }];
  const later = (day: number) => {
    site.site.change({ clock: { at: new Date(NOW + day * DAY).toISOString() } });
  };

  test('what still runs is refused: whoever has the private half could write an earlier day', async () => {
    const text = await exported({ end: NOW + 20 * DAY }, retired);
    later(2);
    expect(await refusalsOf(text)).toEqual(['code-retired-key']);
  });

  test('what is over comes back, and opens nothing', async () => {
    const text = await exported({ end: NOW + DAY }, retired);
    later(2);
    expect((await imported(site, text)).imported.added).toBe(1);
    expect((await standing()).answer.access).toBe('none');
  });

  test('what was entered before goes on to its end', async () => {
    await site.enter(await code({ end: NOW + 20 * DAY }));
    later(10);
    expect(await site.gate()).toMatchObject({ access: 'full' });
  });
});

test('what is over comes back although the purchase is another one now', async () => {
  const text = await exported({ end: NOW + DAY });
  site.site.change({
    license: { ...closed.license, ccpEntitlementId: 'ent-2', ccpEntitlementSlug: 'E-2' },
  });
  expect(await refusalsOf(text)).toEqual(['code-other-entitlement']);
  site.site.change({ clock: { at: new Date(NOW + 2 * DAY).toISOString() } });
  expect((await imported(site, text)).imported.added).toBe(1);
});
