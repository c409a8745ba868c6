import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** What a run of the command line left behind. */
export type Run = { code: number | null; answers: unknown[]; stdout: string; stderr: string };

/** Starts `standing` as a vendor would, with `args`, in the environment that the test has made. */
export function startStanding(args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args], {
    cwd: root,
    env: process.env,
  });
}

/** Runs `standing` to its end with `input` on its standard input. */
export async function runStanding(args: string[], input: string | Buffer = ''): Promise<Run> {
  const child = startStanding(args);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  // The program may end before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { code, answers: answersIn(stdout), stdout, stderr };
}

function answersIn(stdout: string): unknown[] {
  const lines = stdout.split('\n').filter((line) => line.startsWith('{"'));
  return lines.map((line): unknown => JSON.parse(line));
}
