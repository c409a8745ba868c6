const LINE_FEED = 10;

/**
 * The lines of a stream of bytes, one at a time, without their ends. Only a line feed ends a line:
 * U+2028 may stand inside a JSON text, so `node:readline` would tear it.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      if (end === -1) break;
      waiting.push(chunk.subarray(start, end));
      yield joined(waiting);
      waiting = [];
      start = end + 1;
    }
    if (start < chunk.length) waiting.push(chunk.subarray(start));
  }
  if (waiting.length > 0) yield joined(waiting);
}

function joined(parts: Uint8Array[]): Uint8Array {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts);
}
