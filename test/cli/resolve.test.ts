import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkedCases } from '../fixtures/cases/read-worked-cases';
import { runStanding, startStanding } from './standing';

const worked = readWorkedCases('examples.ndjson');
const folder = mkdtempSync(join(tmpdir(), 'standing-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const line = (id: string): string => JSON.stringify({ id, at: '2026-05-01', license: null });
const answered = (id: string): unknown => expect.objectContaining({ id, state: 'unlicensed' });
const refused = (id: string | null, at: number): unknown => ({
  id,
  line: at,
  error: { code: 'not-a-case', message: expect.any(String) as unknown },
});

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const allCases = worked.map(({ case: raw }) => JSON.stringify(raw)).join('\n');
const allAnswers = worked.map(({ answer }) => answer);

test('answers a file, one answer a line, in the same order', async () => {
  const run = await runStanding(['resolve', written('cases.ndjson', `${allCases}\n`)]);
  expect(run.answers).toEqual(allAnswers);
  expect(run.stdout).toBe(`${allAnswers.map((answer) => JSON.stringify(answer)).join('\n')}\n`);
  expect(run).toMatchObject({ code: 0, stderr: '' });
});

test.each([[['resolve']], [['resolve', '-']]])('answers standard input: %p', async (args) => {
  const run = await runStanding(args, allCases);
  expect(run.answers).toEqual(allAnswers);
  expect(run).toMatchObject({ code: 0, stderr: '' });
});

test('refuses bad lines by their number while the rest go on, and exits with 1', async () => {
  const input = [
    line('a'),
    'not JSON',
    '',
    '[]',
    '   \t',
    JSON.stringify({ id: 'b' }),
    '{"id": "c", "at": "2026-05-01"',
    line('d'),
  ].join('\n');
  const run = await runStanding(['resolve'], input);
  expect(run.answers).toEqual([
    answered('a'),
    refused(null, 2),
    refused(null, 4),
    refused('b', 6),
    refused(null, 7),
    answered('d'),
  ]);
  expect(run).toMatchObject({ code: 1, stderr: '' });
});

test.each<[name: string, input: string | Buffer, ids: string[]]>([
  ['nothing at all', '', []],
  ['blank lines alone', '\n\r\n  \n', []],
  ['no line feed at the end', `${line('a')}\n${line('b')}`, ['a', 'b']],
  ['CRLF', `${line('a')}\r\n\r\n${line('b')}\r\n`, ['a', 'b']],
  ['a byte order mark at the start', `\uFEFF${line('a')}\n${line('b')}\n`, ['a', 'b']],
  ['a byte order mark alone', '\uFEFF', []],
  [
    'line separators inside a text',
    `${line('x\u2028y\u2029z\u0085')}\n`,
    ['x\u2028y\u2029z\u0085'],
  ],
  ['texts of 100 KB', `${line('é'.repeat(50_000))}\n${line('b')}`, ['é'.repeat(50_000), 'b']],
  ['an escaped line feed', line('a\nb'), ['a\nb']],
])('reads %s', async (_name, input, ids) => {
  const run = await runStanding(['resolve'], input);
  expect(run.answers).toEqual(ids.map(answered));
  expect(run).toMatchObject({ code: 0, stderr: '' });
});

test('a byte order mark on a later line is no JSON', async () => {
  const run = await runStanding(['resolve'], `${line('a')}\n\uFEFF${line('b')}\n`);
  expect(run.answers).toEqual([answered('a'), refused(null, 2)]);
  expect(run.code).toBe(1);
});

test('answers the first line before the input is closed, even if a letter comes in two parts', async () => {
  const child = startStanding(['resolve']);
  const first = new Promise<string>((resolve) => child.stdout.once('data', resolve)).then(String);
  const bytes = Buffer.from(`${line('é')}\n`);
  const middle = bytes.indexOf(0xc3) + 1;
  child.stdin.write(bytes.subarray(0, middle));
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
  child.stdin.write(bytes.subarray(middle));
  expect(JSON.parse(await first)).toEqual(answered('é'));
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.stdin.end();
  expect(await closed).toBe(0);
});

test('refuses a line that is not UTF-8, and answers the ones around it', async () => {
  const bytes = Buffer.from(`${line('a')}\n${line('X')}\n${line('b')}`);
  bytes[bytes.indexOf('X')] = 0xff;
  const { answers, code } = await runStanding(['resolve'], bytes);
  expect(answers).toEqual([answered('a'), refused(null, 2), answered('b')]);
  expect(code).toBe(1);
});
