import { join } from 'node:path';
import { runStanding } from './standing';

test.each<[name: string, args: string[], says: string]>([
  ['nothing', [], 'say what to do'],
  ['an unknown verb', ['judge'], 'judge'],
  ['an unknown option', ['resolve', '--fast'], '--fast'],
  ['a missing file', ['resolve', 'no-such-file.ndjson'], 'no-such-file.ndjson'],
  ['a file below a file', ['resolve', join('package.json', 'x')], 'package.json'],
  ['a folder', ['resolve', 'cli'], 'folder'],
  ['two files', ['resolve', 'a.ndjson', 'b.ndjson'], 'one file'],
])(
  'asked for %s: says so and where to read on, answers nothing, exits with 2',
  async (_name, args, says) => {
    const run = await runStanding(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(says);
    const isOfVerb = args[0] === 'resolve';
    expect(run.stderr).toContain(isOfVerb ? 'See `standing resolve --help`.' : 'Usage: standing');
    expect(run.stderr).not.toContain('    at ');
  },
);

test.each([[['--help']], [['-h']], [['resolve', '--help']]])('help: %p', async (args) => {
  const run = await runStanding(args);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain('resolve');
});

test.each(['no-such-folder/picture.svg', 'docs'])(
  'a file that cannot be written: %s',
  async (out) => {
    const args = ['timeline', 'docs/examples/license.json', '--format', 'svg', '--out', out];
    const run = await runStanding(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(out);
    expect(run.stderr).not.toContain('    at ');
  },
);

test('what a file holds commands no terminal, in errors neither', async () => {
  const records = [{ id: '\u001b[2J', recordedAt: 1, source: 'admin', kind: 'void', target: 'x' }];
  const asked = JSON.stringify({ id: 'x', at: '2026-06-05', records });
  const run = await runStanding(['what-if', '--remove', '1'], asked);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain('[2J');
  expect(run.stderr).not.toContain('\u001b');
});

test('a failure of the machine is no refusal: it is said, and exits with 2', async () => {
  // Linux has this file and cannot read it from its start; elsewhere it is missing.
  const run = await runStanding(['resolve', '/proc/self/mem']);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).not.toBe('');
});
