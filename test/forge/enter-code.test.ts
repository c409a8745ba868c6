import { DAY } from '../../src/rules/instant';
import type { Confirmation } from '../../src/wire/confirmation';
import { codeOf, newKey, NOW, publicHalf } from '../codes/made-codes';
import { closed, openCodesSite, type CodesSite } from './codes-site';
import { exportOf } from './exported';
import { enteredIn, granted } from './site';

const key = newKey();
const retired = newKey('key-0');
const keys = [publicHalf(key), { ...publicHalf(retired), retiredOn: '2026-06-20' }];

let site: CodesSite;
beforeEach(async () => {
  site = await openCodesSite(keys);
});
afterEach(() => site.dispose());

const code = (changes: Partial<Confirmation> = {}, by = key) =>
  codeOf(by, { ...site.ids, ...changes });
const standing = async () => granted(await site.admin('standing'));

describe('a code of an open quote, while Atlassian reports no license', () => {
  test('opens access until its end, in panel and gate alike', async () => {
    expect((await standing()).answer).toMatchObject({ state: 'expired', access: 'none' });
    expect(await site.gate()).toMatchObject({ access: 'none' });
    const answer = await site.enter(await code());
    expect(answer).toMatchObject({
      ok: true,
      value: {
        confirmed: { source: 'vendor', kind: 'quote', quote: 'Q-7' },
        standing: {
          answer: {
            state: 'quote-extended',
            access: 'full',
            lic: 'active',
            until: '2026-06-30T09:00:00.000Z',
            heldBy: { kind: 'quote', id: 'Q-7', source: 'vendor' },
            divergence: { reported: 'none', candidates: ['awaiting-atlassian'] },
          },
        },
      },
    });
    expect(await site.gate()).toMatchObject({ access: 'full', reason: 'open-quote' });
    site.site.change({ clock: { at: '2026-06-30T09:00:00.000Z' } });
    expect(await site.gate()).toMatchObject({ access: 'none' });
    expect((await standing()).answer.access).toBe('none');
  });

  test('is in the history as the vendor’s, with the code and who entered it beside it', async () => {
    const text = await code();
    await site.enter(text);
    const [entry] = enteredIn(await standing());
    expect(entry).toEqual({
      note: null,
      record: {
        id: expect.stringMatching(/^000001-[0-9a-f]{8}$/) as unknown,
        recordedAt: '2026-06-20T09:00:00.000Z',
        source: 'vendor',
        kind: 'quote',
        quote: 'Q-7',
        issuedOn: '2026-06-01T00:00:00.000Z',
        validUntil: '2026-06-30T09:00:00.000Z',
        codeId: 'code-0001',
        code: text,
      },
    });
    expect(await site.admin('entries', { first: 1, last: 1, withAuthors: true })).toMatchObject({
      value: { authors: [{ isCaller: true }] },
    });
    expect(await exportOf(site)).toContain(text);
  });

  test('asked about first, is told and not written; the code itself is not sent back', async () => {
    await standing();
    const before = site.site.kvs.list();
    const text = await code();
    const asked = await site.enter(text, { isDryRun: true });
    expect(asked).toMatchObject({
      ok: true,
      value: { confirmed: { quote: 'Q-7' }, standing: { answer: { access: 'none' } } },
    });
    expect(JSON.stringify(asked)).not.toContain(text);
    expect(site.site.kvs.list()).toEqual(before);
  });

  test('may have come in pieces', async () => {
    const text = await code();
    expect(await site.outcomeOf(` ${text.replace(/.{70}/g, '$&\r\n\t')}\n`)).toBe('taken');
  });

  test('may have come with letters that nobody sees', async () => {
    const text = await code();
    const marked = `\u200e\ufeff${text.replace(/.{70}/g, '$&\u200b\u00ad\u2028')}\u2069`;
    expect(await site.outcomeOf(marked)).toBe('taken');
  });

  test('cannot be voided or closed by an admin', async () => {
    await site.enter(await code());
    const [entry] = enteredIn(await standing());
    const target = (entry?.record as { id: string }).id;
    expect(await site.admin('add', { kind: 'void', target, note: 'No' })).toMatchObject({
      problem: { code: 'not-yours-to-void' },
    });
    const closing = { kind: 'quote-closed', quote: 'Q-7', at: '2026-06-19', outcome: 'withdrawn' };
    expect(await site.admin('add', closing)).toMatchObject({
      problem: { code: 'not-yours-to-close' },
    });
    expect(await site.gate()).toMatchObject({ access: 'full' });
  });
});

const other = (kind: 'known-issue' | 'extension'): Partial<Confirmation> =>
  kind === 'extension'
    ? { kind, ticket: 'CS-12' }
    : { kind, issue: 'MC-1001', from: NOW - 40 * DAY };

test('a known issue opens access too; an extension moves the end, and the flag still decides', async () => {
  expect(await site.outcomeOf(await code({ ...other('extension'), id: 'code-0002' }))).toBe(
    'taken',
  );
  expect((await standing()).answer).toMatchObject({
    state: 'unexplained-inactive',
    access: 'none',
  });
  const [entry] = enteredIn(await standing());
  expect(entry?.record).toMatchObject({ kind: 'extension', ticket: 'CS-12' });
  // Ten days after the term as it is now, nothing but the issue keeps access open.
  site.site.change({ clock: { at: '2026-06-20T09:00:00.000Z' } });
  const issue = await code({ ...other('known-issue'), end: NOW + 40 * DAY, id: 'code-0003' });
  expect(await site.outcomeOf(issue)).toBe('taken');
  site.site.change({ clock: { at: '2026-07-20T09:00:00.000Z' } });
  expect((await standing()).answer).toMatchObject({ state: 'known-issue-active', access: 'full' });
});

describe('refused, with nothing written', () => {
  test.each<[string, () => Promise<string>, string]>([
    ['what is no code', () => Promise.resolve('Q-7'), 'not-a-code'],
    ['one that was altered', async () => (await code()).replace(/....$/, 'AAAA'), 'code-altered'],
    ['one for another site', () => code({ siteId: 'another' }), 'code-other-site'],
    ['one for another app', () => code({ appId: 'another' }), 'code-other-app'],
    ['one for another purchase', () => code({ entitlement: 'E-2' }), 'code-other-entitlement'],
    ['one signed in six minutes', () => code({ signedAt: NOW + 360_000 }), 'code-not-yet'],
    ['one that is over', () => code({ end: NOW }), 'code-over'],
    ['one by an unknown key', () => code({}, newKey('mine')), 'code-unknown-key'],
    ['one by a retired key', () => code({}, retired), 'code-retired-key'],
  ])('%s', async (_, make, problem) => {
    await standing();
    const before = site.site.kvs.list();
    expect(await site.outcomeOf(await make())).toBe(problem);
    expect(site.site.kvs.list()).toEqual(before);
    expect(await site.gate()).toMatchObject({ access: 'none' });
  });

  test.each([
    ['no license', null],
    [
      'a license of no purchase',
      { ...closed.license, ccpEntitlementId: null, ccpEntitlementSlug: '' },
    ],
    [
      'a license whose purchase is the word for none',
      { ...closed.license, ccpEntitlementId: 'NULL', ccpEntitlementSlug: null },
    ],
  ])('any code, for %s', async (_, license) => {
    site.site.change({ license });
    expect(await site.outcomeOf(await code())).toBe('code-no-entitlement');
    for (const entitlement of ['null', 'NULL'])
      expect(await site.outcomeOf(await code({ entitlement }))).toBe('code-no-entitlement');
  });

  test('any code, for anybody but an admin', async () => {
    const text = await code();
    for (const user of ['user', 'anonymous'] as const) {
      site.site.change({ user });
      expect(await site.outcomeOf(text)).toBe('not-an-admin');
    }
  });

  test.each([
    ['more than a code', { code: 'a', isDryRun: false, now: '2026-01-01' }],
    ['no choice', { code: 'a' }],
    ['nothing', { code: ' ', isDryRun: false }],
    ['too much', { code: 'a'.repeat(4_001), isDryRun: false }],
    ['a longer key', { code: 'a', isDryRun: false, key: '0'.repeat(9) }],
  ])('a call with %s', async (_, payload) => {
    expect(await site.admin('code', payload)).toMatchObject({ problem: { code: 'bad-payload' } });
  });

  test('each of them in no log, and neither is what was pasted', async () => {
    const methods = ['log', 'info', 'warn', 'error'] as const;
    const said = methods.map((method) =>
      jest.spyOn(console, method).mockImplementation(() => undefined),
    );
    const texts = [await code(), await code({ siteId: 'another' }), 'secret'];
    for (const text of texts) await site.outcomeOf(text);
    const lines = JSON.stringify(said.map(({ mock }) => mock.calls));
    for (const text of texts) expect(lines).not.toContain(text.slice(-20));
    jest.restoreAllMocks();
  });
});

test('the vendor’s clock may be five minutes ahead, and a code its id or its number of the purchase', async () => {
  expect(await site.outcomeOf(await code({ signedAt: NOW + 299_000, entitlement: 'ent-1' }))).toBe(
    'taken',
  );
});

test('an app whose vendor has no keys takes no code', async () => {
  const text = await code();
  await site.dispose();
  site = await openCodesSite([]);
  expect((await standing()).takesCodes).toBe(false);
  expect(await site.outcomeOf(text)).toBe('no-keys');
});
