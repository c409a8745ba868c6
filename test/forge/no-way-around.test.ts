import fc from 'fast-check';
import { DAY } from '../../src/rules/instant';
import { newKey, NOW, ofQuote, publicHalf, signed, codeOf } from '../codes/made-codes';
import { openCodesSite, type CodesSite } from './codes-site';
import { exportOf, forged, packed } from './exported';

const key = newKey();
const mine = { ...newKey(), kid: key.kid };
const retired = newKey('key-0');
const keys = [publicHalf(key), { ...publicHalf(retired), retiredOn: '2026-06-01' }];

let site: CodesSite;
let file: string;
let codes: string[];
beforeAll(async () => {
  site = await openCodesSite(keys);
  await site.admin('add', { kind: 'quote', quote: 'Q-1', issuedOn: '2026-06-19' });
  await site.admin('add', { kind: 'known-issue', issue: 'MC-1', from: '2026-06-19' });
  file = await exportOf(site);
  const here = { sub: site.ids.siteId, aud: site.ids.appId };
  codes = [
    'Q-7',
    // What an admin may have: genuine codes for elsewhere, or over, and whatever they make themselves.
    await codeOf(key, { ...site.ids, siteId: 'another' }),
    await codeOf(key, { ...site.ids, entitlement: 'E-2' }),
    await codeOf(key, { ...site.ids, end: NOW - DAY, signedAt: NOW - 9 * DAY }),
    await codeOf(key, { ...site.ids, signedAt: NOW + 50 * DAY, end: NOW + 99 * DAY }),
    await codeOf(mine, site.ids),
    await codeOf(retired, site.ids),
    signed(mine, { claims: here, header: { alg: 'none' } }),
    signed(mine, { claims: here, header: { jwk: { kty: 'OKP', crv: 'Ed25519', x: mine.x } } }),
    signed(key, { claims: { ...here, exp: undefined } }),
    signed(key, { claims: { ...here, exp: NOW / 1_000 + 400 * 86_400 } }),
  ];
  await site.dispose();
});

const date = fc
  .integer({ min: -100, max: 200 })
  .map((day) => new Date(NOW + day * DAY).toISOString());
const source = fc.constantFrom('vendor', 'admin', 'observed');
const anyCode = fc.nat({ max: 10 });

/** What an admin may write into a record, in the panel's calls or in a file. */
const claimed = fc.oneof(
  fc.record({
    kind: fc.constant('quote'),
    quote: fc.constantFrom('Q-1', 'Q-7'),
    issuedOn: date,
    validUntil: date,
  }),
  fc.record({ kind: fc.constant('quote'), quote: fc.constantFrom('Q-1', 'Q-7'), issuedOn: date }),
  fc.record({ kind: fc.constant('known-issue'), issue: fc.constant('MC-1'), from: date }),
  fc.record({ kind: fc.constant('extension'), newEnd: date, ticket: fc.constant('CS-1') }),
  fc.record({ kind: fc.constant('cancellation-withdrawn'), at: date }),
  fc.record({
    kind: fc.constant('quote-closed'),
    quote: fc.constant('Q-1'),
    at: date,
    outcome: fc.constant('accepted'),
  }),
  fc.record({ kind: fc.constant('sighting'), at: date, license: fc.constant({ active: true }) }),
);

const act = fc.oneof(
  claimed.map((record) => ({ call: 'add' as const, record })),
  fc.record({ call: fc.constant('smuggled' as const), record: claimed, source }),
  fc.record({ call: fc.constant('code' as const), code: anyCode, isDryRun: fc.boolean() }),
  fc.record({
    call: fc.constant('import' as const),
    record: claimed,
    source,
    code: fc.option(anyCode),
    origin: fc.option(source),
  }),
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

const run = async (did: Act): Promise<void> => {
  if (did.call === 'add') await site.admin('add', did.record);
  else if (did.call === 'smuggled')
    await site.admin('add', { ...did.record, source: did.source, code: codes[1], codeId: 'x' });
  else if (did.call === 'code')
    await site.admin('code', { code: codes[did.code] ?? '', isDryRun: did.isDryRun });
  else {
    const text = await forged(file, (record) => {
      Object.assign(record, did.record, { source: did.source, id: crypto.randomUUID() });
      if (did.code !== null) Object.assign(record, { code: codes[did.code], codeId: ofQuote.id });
      if (did.origin !== null) record.origin = { id: crypto.randomUUID(), source: did.origin };
    });
    await site.admin('import', { packed: packed(text), isDryRun: false });
  }
};

test('nothing that an admin does without a genuine code opens what Atlassian closed', async () => {
  let written = 0;
  const law = fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
    for (const did of acts) await run(did);
    for (const day of [0, 1, 30, 60, 120]) {
      site.site.change({ clock: { at: new Date(NOW + day * DAY).toISOString() } });
      expect(await site.gate()).toMatchObject({ access: 'none' });
    }
    const answer = await site.admin('standing');
    expect(answer).toMatchObject({ ok: true, value: { answer: { access: 'none' } } });
    const log = site.stored('log:');
    expect(JSON.stringify(log)).not.toContain('"source":"vendor","kind"');
    written += log.length;
  });
  const open = fc.beforeEach(async () => {
    site = await openCodesSite(keys);
  });
  const close = fc.afterEach(() => site.dispose());
  await fc.assert(law, { numRuns: 60, plugins: [open, close] });
  expect(written).toBeGreaterThan(100);
}, 60_000);
