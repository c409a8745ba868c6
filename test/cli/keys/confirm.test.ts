import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confirmVerb } from '../../../cli/keys/confirm';
import { keysVerb } from '../../../cli/keys/keys';
import { verifyCode } from '../../../src/codes/verify-code';
import { codeOf, newKey, publicHalf, signed } from '../../codes/made-codes';
import { said } from './said';

const folder = mkdtempSync(join(tmpdir(), 'standing-keys-'));
const file = join(folder, 'key.private.json');
const site = '10ca1517-a8e0-4b70-8fec-798a08054e87';
const app = '00000000-0000-4000-8000-000000000000';
beforeAll(async () => {
  await said(() => keysVerb(['new', '--name', 'key-1', '--out', file]));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const at = ['--at', '2026-06-05T09:00:00.5Z'];
const whose = ['--site', site, '--app', app, '--entitlement', 'E-1'];
const quote = ['--quote', 'Q-7', '--issued', '2026-06-01', '--until', '2026-07-01'];
const extension = ['--extension', '2026-07-01', '--ticket', 'CS-12'];
const issue = ['--known-issue', 'MC-1001', '--from', '2026-03-01', '--until', '2026-07-01'];
const replaced = (args: string[], index: number, value: string) =>
  args.map((arg, place) => (place === index ? value : arg));
const confirm = (...args: string[]) => said(() => confirmVerb(args));
const sign = (...args: string[]) => confirm('--key', file, ...at, ...args);
const publicKey = () => {
  const { kid, x } = JSON.parse(readFileSync(file, 'utf8')) as { kid: string; x: string };
  return { kid, x };
};

describe('signing', () => {
  test.each([
    ['a quote', quote, { quote: 'Q-7', issuedOn: Date.parse('2026-06-01') }],
    ['an extension', extension, { ticket: 'CS-12' }],
    ['a known issue', issue, { issue: 'MC-1001', from: Date.parse('2026-03-01') }],
  ])('%s prints the code alone, and says beside it what it says', async (_, args, granted) => {
    const run = await sign(...whose, ...args);
    expect({ code: run.code, lines: run.stdout.split('\n').length }).toEqual({ code: 0, lines: 2 });
    expect(await verifyCode(run.stdout.trim(), [publicKey()])).toMatchObject({
      value: {
        confirmation: {
          ...granted,
          siteId: site,
          appId: app,
          entitlement: 'E-1',
          signedAt: Date.parse('2026-06-05T09:00:00Z'),
          end: Date.parse('2026-07-01'),
        },
      },
    });
    expect(run.stderr).toContain('June 30, 2026');
    expect(run.stderr).toContain('cannot be taken back');
    expect(run.stderr.includes('It opens nothing while')).toBe(args === extension);
  });

  test('takes the app’s id as the manifest writes it, in any case', async () => {
    const arn = `ari:cloud:ecosystem::app/${app.toUpperCase()}`;
    const run = await sign('--site', site, '--app', arn, '--entitlement', 'E-1', ...quote);
    expect(run.stderr).toContain(`app          ${app}`);
  });

  test.each<[string, string[], string]>([
    [
      'one that ends on the 91st day',
      ['--known-issue', 'I', '--from', '2026-06-01', '--until', '2026-09-04'],
      'a code ends at most 90 days after it is signed',
    ],
    [
      'a quote of 91 days',
      ['--quote', 'Q', '--issued', '2026-05-01', '--until', '2026-07-31'],
      'a quote is open for at most 90 days',
    ],
    ['one that is over', ['--extension', '2026-06-05', '--ticket', 'T'], 'over already'],
    [
      'one that ends before it starts',
      ['--known-issue', 'I', '--from', '2026-07-02', '--until', '2026-07-01'],
      'end before it starts',
    ],
    ['a name of 101 letters', ['--extension', '2026-07-01', '--ticket', 'T'.repeat(101)], '100'],
  ])('%s is refused, as the app would', async (_, args, says) => {
    const run = await sign(...whose, ...args);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(says);
  });

  test.each<[string, string[], string]>([
    ['no key', [...whose, ...quote], '--key'],
    ['no kind', ['--key', file, ...whose], 'say one of'],
    ['two kinds', ['--key', file, ...whose, ...quote, '--extension', '2026-07-01'], 'say one of'],
    ['no end', ['--key', file, ...whose, ...quote.slice(0, 4)], '`--until` is missing'],
    ['no ticket', ['--key', file, ...whose, '--extension', '2026-07-01'], '`--ticket` is missing'],
    ['another kind’s option', ['--key', file, ...whose, ...quote, '--ticket', 'T'], 'does not go'],
    [
      'no date',
      ['--key', file, ...whose, ...replaced(extension, 1, 'soon')],
      '`--extension` takes',
    ],
    ['an address for a site', ['--key', file, ...replaced(whose, 1, 'acme.example')], 'say one of'],
    ['an address', ['--key', file, ...replaced(whose, 1, 'acme.example'), ...quote], 'cloud id'],
    ['an app’s name', ['--key', file, ...replaced(whose, 3, 'My app'), ...quote], '`--app` takes'],
    ['no entitlement', ['--key', file, ...whose.slice(0, 4), ...quote], '`--entitlement`'],
    ['a missing file', ['--key', join(folder, 'none'), ...whose, ...quote], 'there is no file'],
    ['to sign and to read', ['--key', file, '--read', 'a'], '`--read` takes'],
  ])('with %s it is misuse', async (_, args, says) => {
    await expect(confirmVerb([...args, ...at])).rejects.toThrow(says);
  });

  test('a key that others can read is refused, with what to run', async () => {
    for (const mode of [0o640, 0o604, 0o620]) {
      chmodSync(file, mode);
      const run = await sign(...whose, ...quote);
      expect(run).toMatchObject({ code: 1, stdout: '' });
      expect(run.stderr).toContain(`chmod 600 '${file}'`);
    }
    chmodSync(file, 0o600);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('a key whose halves do not belong together is refused: no app would take its codes', async () => {
    const mixed = join(folder, 'mixed.json');
    const jwk = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(mixed, JSON.stringify({ ...jwk, x: newKey().x }), { mode: 0o600 });
    const run = await confirm('--key', mixed, ...whose, ...quote, ...at);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('is no file that');
  });

  test('what is no key is refused, and not repeated', async () => {
    const other = join(folder, 'other.json');
    writeFileSync(other, '{"kty":"RSA","d":"secret"}', { mode: 0o600 });
    const run = await confirm('--key', other, ...whose, ...quote, ...at);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('is no file that');
    expect(run.stderr).not.toContain('secret');
  });
});

describe('reading', () => {
  const key = newKey('key-1');
  const keys = join(folder, 'keys.ts');
  const list = JSON.stringify([publicHalf(key)]).replaceAll(/"(kid|x)"/g, '$1');
  beforeAll(() => {
    writeFileSync(keys, `export const keys: VendorKey[] = ${list};\n`);
  });
  const read = (code: string, ...more: string[]) =>
    confirm('--read', code, '--keys', keys, ...more);
  const now = ['--at', '2026-06-20T09:00:00Z'];

  test('says what it says, and that it is right', async () => {
    const code = await codeOf(key);
    const run = await read(code.replace(/.{60}/g, '$& \n'), ...now);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('Quote Q-7, open from June 1, 2026 to June 30, 2026');
    expect(run.stdout).toContain('signature    right, by the key key-1');
  });

  test('takes what the vendor’s clock may be ahead as the app does', async () => {
    const run = await read(await codeOf(key), '--at', '2026-06-20T07:55:00Z');
    expect(run.code).toBe(0);
    const early = await read(await codeOf(key), '--at', '2026-06-20T07:54:59Z');
    expect(early).toMatchObject({ code: 1, stderr: '' });
    expect(early.stdout).toContain('signed later than now');
  });

  test('reads what came with letters that nobody sees', async () => {
    const run = await read((await codeOf(key)).replace(/.{60}/g, '$&\u200b'), ...now);
    expect(run.code).toBe(0);
  });

  test('without keys it says what it says, and that nobody has checked', async () => {
    const run = await confirm('--read', await codeOf(key), ...now);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('not checked');
  });

  test.each<[string, () => Promise<string> | string, string]>([
    ['no code', () => 'Q-7', 'This is no code'],
    ['an altered one', async () => (await codeOf(key)).replace(/....$/, 'AAAA'), 'is wrong'],
    ['one by another key', () => codeOf(newKey('key-2')), 'not among these'],
    ['a trick', () => signed(key, { header: { jwk: {} } }), 'another algorithm'],
    ['one without an end', () => signed(key, { claims: { exp: undefined } }), 'no end'],
    ['one that is over', () => codeOf(key, { end: Date.parse('2026-06-20T09:00:00Z') }), 'over'],
  ])('%s is told, with exit code 1', async (_, code, says) => {
    const run = await read(await code(), ...now);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toContain(says);
  });

  test('of an altered one it says that nothing proves what it says', async () => {
    const run = await read((await codeOf(key)).replace(/....$/, 'AAAA'), ...now);
    expect(run.stdout).toContain('nothing proves it:\nQuote Q-7');
  });
});
