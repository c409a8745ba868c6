import { canonicalJson } from '../../src/rules/canonical-json';
import { checksumOf } from '../../src/wire/checksum';
import { sumOf } from '../../src/wire/history-file';
import { forged, imported, importInto, madeHistory, packed } from './exported';
import { granted, openTestSite, type TestSite } from './site';

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

describe('an entry that is not taken', () => {
  test.each<[string, unknown]>([
    ['deeper than recursion goes', JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))],
    ['too long for an answer', 'x'.repeat(6_000_000)],
  ])('is named without what is %s', async (_, junk) => {
    const file = JSON.parse(text) as { entries: unknown[]; checksum?: string };
    const content = { number: 1, record: { kind: 'quote', quote: 'Q-9', junk }, note: null };
    file.entries = [{ ...content, sum: await sumOf(content) }];
    delete file.checksum;
    const deep = canonicalJson({ ...file, checksum: await checksumOf(file) });
    const { refused } = (await imported(site, deep)).imported;
    const entry = { record: { kind: 'quote', quote: 'Q-9' }, note: null };
    expect(refused).toEqual([{ number: 1, code: 'unreadable', entry }]);
  });

  test.each<[string, (record: Record<string, unknown>) => void, string]>([
    ['the vendor’s, without its code', (record) => (record.source = 'vendor'), 'not-confirmed'],
    ['one that cannot be read', (record) => (record.issuedOn = 'soon'), 'unreadable'],
    ['a quote of a year', (record) => (record.validUntil = '2027-06-01'), 'quote-too-long'],
    [
      'a quote that ends before it starts',
      (record) => (record.validUntil = '2026-05-01'),
      'quote-ends-before-start',
    ],
    ['a number of 200 letters', (record) => (record.quote = 'Q'.repeat(200)), 'too-long'],
  ])('is %s', async (...[, change, code]) => {
    const clever = await forged(text, (record) => {
      if (record.quote === 'Q-7') change(record);
    });
    const answer = await imported(site, clever);
    expect(answer.imported).toMatchObject({
      added: 5,
      refusedCount: 1,
      refused: [{ number: 3, code }],
    });
  });

  test('is a void of what is not there, and a second entry of the same id', async () => {
    const astray = await forged(text, (record) => {
      if (record.kind === 'void') record.target = 'nothing';
    });
    expect((await imported(site, astray, true)).imported.refused).toMatchObject([
      { number: 5, code: 'unknown-target' },
    ]);
    const twins = await forged(text, (record) => {
      if (record.kind === 'quote') record.id = 'q';
    });
    expect((await imported(site, twins, true)).imported.refused).toMatchObject([
      { number: 4, code: 'same-id' },
      { number: 5, code: 'unknown-target' },
    ]);
  });

  test('is a choice about notices where the admins here have chosen', async () => {
    const { notices } = granted(await site.admin('standing'));
    granted(
      await site.admin('choose', { ...notices.choices, ended: { isShown: false, fromDays: null } }),
    );
    const answer = await imported(site, text);
    expect(answer.imported.refused).toMatchObject([{ number: 6, code: 'own-preferences' }]);
    expect(answer.standing.notices.choices.ended.isShown).toBe(false);
  });

  test.each<[string, (record: Record<string, unknown>) => void]>([
    ['an origin of 200 KB', (record) => (record.origin = { id: 'a'.repeat(200_000) })],
    [
      'a date of 200 KB',
      (record) => (record.issuedOn = `2026-06-01T00:00:00.${'0'.repeat(200_000)}Z`),
    ],
  ])('is one with %s', async (_, change) => {
    const clever = await forged(text, (record) => {
      if (record.quote === 'Q-7') change(record);
    });
    const answer = await imported(site, clever);
    expect(answer.imported.refused).toMatchObject([{ number: 3, code: 'too-long' }]);
  });

  test('says nothing of the vendor, or of what the app saw, in its origin', async () => {
    const clever = await forged(text, (record) => {
      if (record.quote === 'Q-7')
        record.origin = { id: 'o', recordedAt: 'x'.repeat(9_000), source: 'vendor' };
      if (record.quote === 'Q-6') record.source = 'observed';
    });
    await imported(site, clever);
    const quotes = site.stored('log:').filter(({ value }) => JSON.stringify(value).includes('Q-'));
    expect(quotes).toMatchObject([
      { value: { record: { origin: { id: 'o', recordedAt: null, source: 'admin' } } } },
      { value: { record: { origin: { source: 'admin' } } } },
    ]);
  });

  test('carries nothing that the rules do not read', async () => {
    const clever = await forged(text, (record) => {
      record.extra = 'x'.repeat(1_000);
    });
    await imported(site, clever);
    expect(JSON.stringify(site.stored(''))).not.toContain('xxx');
  });
});

describe('a file that is refused as a whole', () => {
  test.each<[string, (file: string) => string, object]>([
    ['no file', () => 'nothing', { code: 'not-a-history', place: 'line 1, column 1' }],
    ['a torn one', (file) => file.slice(0, 900), { code: 'damaged' }],
    [
      'an edited one',
      (file) => file.replace('Q-7', 'Q-9'),
      { code: 'edited', place: 'entries[2]' },
    ],
  ])('%s changes nothing', async (_, spoil, problem) => {
    const answer = await importInto(site, spoil(text));
    expect(answer).toMatchObject({ ok: false, problem });
    expect(site.site.kvs.list()).toEqual([]);
  });

  test.each([
    ['another app', 'app', { id: 'another', name: 'Example App' }, 'other-app'],
    ['another site', 'siteId', 'another', 'other-site'],
    ['another environment', 'environment', 'DEVELOPMENT', 'other-environment'],
  ])('the history of %s changes nothing', async (...[, member, value, code]) => {
    const file = { ...(JSON.parse(text) as object), [member]: value };
    const foreign = await forged(JSON.stringify(file), () => undefined);
    expect(await importInto(site, foreign)).toMatchObject({ ok: false, problem: { code } });
    expect(site.site.kvs.list()).toEqual([]);
  });

  test.each([
    ['no gzip', { packed: 'AAAA', isDryRun: true }, 'not-a-history'],
    ['a bomb', { packed: packed(' '.repeat(9 * 1024 * 1024)), isDryRun: true }, 'not-a-history'],
    ['too much', { packed: 'A'.repeat(480_001), isDryRun: true }, 'bad-payload'],
    ['no flag', { packed: '' }, 'bad-payload'],
  ])('%s changes nothing', async (_, payload, code) => {
    expect(await site.admin('import', payload)).toMatchObject({ ok: false, problem: { code } });
    expect(site.site.kvs.list()).toEqual([]);
  });
});
