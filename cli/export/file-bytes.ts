import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { openInput, placeOf } from '../input';
import type { FileFault } from './row-reader';

/** Large enough that what is done once for each piece costs nothing. */
const PIECE = 256 * 1024;
/** What can be lost when compressed bytes turn out to be damaged. */
const INFLATED_PIECE = 64 * 1024;
const DEFLATED_PIECE = 16 * 1024;

/** Bytes of a file, or why no more of them can be had. */
export type FilePiece = Buffer | FileFault;

/** The bytes of the file that was named, piece by piece, inflated where they are gzip; `counted` is told how many were read from it. */
export async function* fileBytes(
  name: string,
  counted: (bytes: number) => void,
): AsyncGenerator<FilePiece> {
  const pieces = rawBytes(name, counted);
  const first = await pieces.next();
  if (first.done === true) return;
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  yield* isGzip ? inflated(first.value, pieces) : withFirst(first.value, pieces);
}

/** At least two bytes in the first piece, unless there are no more. */
async function* rawBytes(name: string, counted: (bytes: number) => void): AsyncGenerator<Buffer> {
  const input =
    name === '-'
      ? await openInput(name)
      : createReadStream(placeOf(name), { highWaterMark: PIECE });
  let start: Buffer | null = Buffer.alloc(0);
  for await (const chunk of input) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    counted(bytes.length);
    if (start === null) yield bytes;
    else {
      start = Buffer.concat([start, bytes]);
      if (start.length < 2) continue;
      yield start;
      start = null;
    }
  }
  if (start !== null && start.length > 0) yield start;
}

async function* withFirst(first: Buffer, others: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* others;
}

/** Written by hand, because a stream that fails also drops what it had made before. */
async function* inflated(first: Buffer, others: AsyncIterable<Buffer>): AsyncGenerator<FilePiece> {
  const gunzip = createGunzip({ chunkSize: INFLATED_PIECE });
  let made: Buffer[] = [];
  const faults: FileFault[] = [];
  let settle = (): void => undefined;
  gunzip.on('data', (bytes: Buffer) => made.push(bytes));
  gunzip.on('end', () => {
    settle();
  });
  gunzip.on('error', (error: NodeJS.ErrnoException) => {
    faults.push(error.code === 'Z_BUF_ERROR' ? 'truncated' : 'damaged');
    settle();
  });
  const settled = (act: () => void) =>
    new Promise<void>((resolve) => {
      settle = resolve;
      act();
    });
  for await (const piece of withFirst(first, others)) {
    for (let start = 0; start < piece.length; start += DEFLATED_PIECE) {
      const part = piece.subarray(start, start + DEFLATED_PIECE);
      // What follows the compressed part is not looked at, only counted.
      if (!gunzip.readableEnded && !gunzip.destroyed) {
        await settled(() => gunzip.write(part, settle));
      }
      yield* made;
      made = [];
    }
  }
  if (!gunzip.readableEnded && !gunzip.destroyed) await settled(() => gunzip.end());
  yield* made;
  yield* faults;
}
