/**
 * The lines of a stream of UTF-8, one at a time, without their ends. Only a line feed ends a line:
 * U+2028 may stand inside a JSON text, so `node:readline` would tear it.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let waiting: string[] = [];
  for await (const chunk of chunks) {
    const [head = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    waiting.push(head);
    for (const next of rest) {
      yield waiting.join('');
      waiting = [next];
    }
  }
  const last = waiting.join('') + decoder.decode();
  if (last !== '') yield last;
}
