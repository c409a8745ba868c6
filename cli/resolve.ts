import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { answerLine, refusal } from './answer-line';
import { linesOf } from './lines';
import { Misuse } from './misuse';

/** `standing resolve [FILE|-]`: answers NDJSON cases line by line. Exit code 1 when some were no case. */
export async function resolveVerb(args: string[]): Promise<number> {
  const [file = '-', ...more] = args;
  if (more.length > 0) throw new Misuse('resolve takes one file');
  const input = file === '-' ? process.stdin : await open(file);
  let refusals = 0;
  async function* answers(): AsyncGenerator<string> {
    let line = 0;
    for await (const bytes of linesOf(input)) {
      line += 1;
      const text = decoded(line === 1 ? withoutByteOrderMark(bytes) : bytes);
      if (text?.trim() === '') continue;
      const answer = text === null ? refusal(line, 'not UTF-8') : answerLine(text, line);
      if ('error' in answer) refusals += 1;
      yield `${JSON.stringify(answer)}\n`;
    }
  }
  await pipeline(Readable.from(answers()), process.stdout, { end: false }).catch(quietWhenClosed);
  return refusals > 0 ? 1 : 0;
}

async function open(file: string): Promise<Readable> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new Misuse(`there is no file \`${file}\``);
  if (found.isDirectory()) throw new Misuse(`\`${file}\` is a folder`);
  return createReadStream(file);
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null when the bytes are no UTF-8: with letters replaced, an id might become another one's. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** The reader of our output may stop early, as `head` does. */
function quietWhenClosed(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
  throw error;
}
