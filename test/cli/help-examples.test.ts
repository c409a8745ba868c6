import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { verbs, usage } from '../../cli/verbs';

const root = join(__dirname, '../..');
const tsx = pathToFileURL(require.resolve('tsx')).href;
const command = `standing() { "${process.execPath}" --import "${tsx}" "${root}/cli/main.ts" "$@"; }`;

/** Where the examples run: beside the project's own examples, with a vendor's app in `my-app`. */
const folder = mkdtempSync(join(tmpdir(), 'standing-help-'));
beforeAll(() => {
  symlinkSync(join(root, 'docs'), join(folder, 'docs'));
  cpSync(join(root, 'test/fixtures/apps/hello-panel'), join(folder, 'my-app'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// npm says by INIT_CWD where it was called; these are called in the folder itself.
const given = { cwd: folder, env: { ...process.env, INIT_CWD: folder, TMP: folder } };

type Run = { code: number; stdout: string; stderr: string };

/** Runs a line of a help text as a shell would. */
const runLine = (line: string): Promise<Run> =>
  new Promise((resolve) => {
    execFile('sh', ['-c', `${command}; ${line}`], given, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });

/** The site's example goes on until it is stopped: it ran when it said where it is. */
const runSite = (line: string): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn('sh', ['-c', `${command}; ${line}`], { ...given, detached: true });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (child.pid !== undefined && stdout.includes('http://')) process.kill(-child.pid, 'SIGINT');
    });
    child.on('close', () => {
      resolve({ code: stdout.includes('http://') ? 0 : 2, stdout, stderr: '' });
    });
  });

const examplesIn = (help: string): string[] =>
  (help.split(/\nExamples?:\n/)[1] ?? '').split('\n').flatMap((line) => line.trim() || []);

test('the usage names every verb with what it does', () => {
  for (const { name, summary } of verbs)
    expect(usage).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, 'm'));
});

describe.each(verbs)('$name', ({ name, load }) => {
  test('help says how it is called, what it answers, and how it ends', async () => {
    const { help } = await load();
    expect(help).toMatch(new RegExp(`^Usage: standing ${name}\\b`));
    expect(help).toContain('Exit codes:');
    expect(examplesIn(help).length).toBeGreaterThan(0);
    expect(help.split('\n').filter((line) => line.length > 110)).toEqual([]);
  });

  test('every example of the help runs', async () => {
    const { help } = await load();
    const examples = examplesIn(help);
    for (const example of examples) {
      const run = await (name === 'site' ? runSite : runLine)(example);
      expect({ example, ...run, ran: run.code === 0 || run.code === 1 }).toMatchObject({
        ran: true,
      });
      expect(run.stdout).not.toBe('');
    }
  }, 60_000);
});
