const scratch = Buffer.allocUnsafe(2 ** 12);
const MOST_BYTES_OF_A_LETTER = 3;
/** V8 copies shorter ones itself. */
const SHORTEST_SLICE = 13;

/**
 * The same text, with memory of its own. A piece that was cut out of a large text keeps all of that in
 * memory for as long as it lives: by one id kept of each block, the whole file would be.
 */
export function copiedText(text: string): string {
  if (text.length < SHORTEST_SLICE) return text;
  if (text.length * MOST_BYTES_OF_A_LETTER > scratch.length) return Buffer.from(text).toString();
  return scratch.toString('utf8', 0, scratch.write(text));
}
