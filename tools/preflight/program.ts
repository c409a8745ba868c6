import { spawn } from 'node:child_process';

/** How a program ended, and all that it said. */
export type Ended = { code: number; stdout: string; said: string };

/** Runs Node on a script in a process of its own; `input` is what it reads. */
export const runNode = (args: string[], cwd: string, input = ''): Promise<Ended> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd });
    let stdout = '';
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', fail);
    child.on('close', (code) => {
      done({ code: code ?? 1, stdout, said });
    });
    child.stdin.end(input);
  });

/** Of what a program said, the tests that failed, and the lines at the end, where it says why. */
export const lastLines = (said: string, count = 15): string => {
  const lines = said.trimEnd().split('\n');
  const failed = lines.slice(0, -count).filter((line) => /^FAIL | ✕ /.test(line));
  return [...failed, ...lines.slice(-count)].join('\n    ');
};
