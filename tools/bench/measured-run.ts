import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';

/** What a program wrote, and what it took: from its start to its end, and of memory at most. */
export type MeasuredRun = { stdout: string; milliseconds: number; peakMegabytes: number };

const peak = require.resolve('./peak');

/** Runs a program of ours in a process of its own. */
export const measuredRun = async (args: string[]): Promise<MeasuredRun> => {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', '--require', peak, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const said = child.stdio[3];
  if (!child.stdout || !(said instanceof Readable)) throw new Error('nothing can be heard of it');
  const closed = once(child, 'close');
  const [stdout, kibibytes] = await Promise.all([text(child.stdout), text(said)]);
  await closed;
  const milliseconds = performance.now() - began;
  // The audit ends with 1 where it has found something.
  if (child.exitCode !== 0 && child.exitCode !== 1) throw new Error(`${args.join(' ')} failed`);
  return { stdout, milliseconds, peakMegabytes: (Number(kibibytes) * 1024) / 1_000_000 };
};
