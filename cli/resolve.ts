import type { Result } from '../src/wire/result';
import type { Answer } from '../src/wire/answer';
import { answerHistory, isHistory } from './answer-history';
import { answerLine, refusal, type Refusal } from './answer-line';
import { openInput } from './input';
import { linesOf } from './lines';
import { Misuse } from './misuse';
import { writeToStdout } from './write-to-stdout';

/** What `standing resolve --help` prints. */
export const resolveHelp = `Usage: standing resolve [FILE|-]

Answers license cases: NDJSON in, one answer a line out, in the same order, while it reads.
A case: { "id", "at", "knownAt"?, "environment"?, "license"?, "records"?, "policy"? }; an exported
history is one too. docs/command-line.md tells their members and those of an answer.

Exit codes: 0 all answered, 1 some lines were no case, 2 misuse or failure.

Example:
  standing resolve docs/examples/cases.ndjson`;

/** `standing resolve [FILE|-]`: answers NDJSON cases line by line. Exit code 0: all answered, 1: some were no case. */
export async function resolveVerb(args: string[]): Promise<number> {
  const [file = '-', ...more] = args;
  if (more.length > 0) throw new Misuse('resolve takes one file');
  const input = await openInput(file);
  let refusals = 0;
  async function* answers(): AsyncGenerator<string> {
    let line = 0;
    for await (const bytes of linesOf(input)) {
      line += 1;
      const text = decoded(line === 1 ? withoutByteOrderMark(bytes) : bytes);
      if (text.ok && text.value.trim() === '') continue;
      const answer = text.ok ? await answered(text.value, line) : refusal(line, text.problem);
      if ('error' in answer) refusals += 1;
      yield `${JSON.stringify(answer)}\n`;
    }
  }
  await writeToStdout(answers());
  return refusals > 0 ? 1 : 0;
}

function answered(text: string, line: number): Answer | Refusal | Promise<Answer | Refusal> {
  return isHistory(text) ? answerHistory(text, line) : answerLine(text, line);
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Strictly: with letters replaced, an id might become another one's. */
function decoded(bytes: Uint8Array): Result<string, string> {
  try {
    return { ok: true, value: utf8.decode(bytes) };
  } catch (error) {
    const isTooLong =
      error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG';
    return { ok: false, problem: isTooLong ? 'too long for one line' : 'not UTF-8' };
  }
}
