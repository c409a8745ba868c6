import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes pieces to standard output while they are made, as fast as they are read there. */
export async function writeToStdout(pieces: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(pieces), process.stdout, { end: false }).catch(quietWhenClosed);
}

/** The reader of our output may stop early, as `head` does. */
function quietWhenClosed(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
  throw error;
}
