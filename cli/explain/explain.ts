import { parseArgs } from 'node:util';
import { questionHelp, questionOptions, readQuestion, writtenQuestion } from '../given/question';
import { Misuse } from '../misuse';
import { oneNamed } from '../one-named';
import { paintFor } from '../paint';
import { explanationJson } from './explanation-json';
import { explanationOf, hasFindings } from './explanation';
import { explanationText } from './explanation-text';

/** What `standing explain --help` prints. */
export const explainHelp = `Usage: standing explain [FILE|-] [--history FILE] [options]

Says where one license stands and why, in words: what decided, by which sources, what comes next,
what the Marketplace report shows, and the nearest single fact that would change the answer.
FILE (else standard input) is whatever you have: a license or a context as JSON or as a log prints
it, an answer of the License API or of Connect, an invocation token (its signature is not checked),
a case, an exported history, “Copy for support”, or a row of the license report as JSON or CSV.

${questionHelp}
  --format F       text (the default) or json

Exit codes: 0 explained, 1 something does not fit (Atlassian’s flag, a pasted answer, the facts
themselves), 2 misuse, or nothing that could be read.

Examples:
  standing explain docs/examples/license.json --at 2026-06-05
  standing explain docs/examples/report-row.csv --history docs/examples/history.json --at 2026-06-05
  standing explain - < docs/examples/copy-for-support.txt`;

/** `standing explain [FILE|-]`: exit code 0: explained, 1: something does not fit, 2: misuse. */
export async function explainVerb(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...questionOptions, format: { type: 'string', default: 'text' } },
  });
  const [name = '-', ...more] = positionals;
  if (more.length > 0) throw new Misuse('explain takes one file');
  const format = oneNamed('format', ['text', 'json'], values.format);
  const { given, asked } = await readQuestion(name, values, Date.now());
  const explanation = explanationOf(given, asked);
  const text =
    format === 'json'
      ? explanationJson(explanation)
      : explanationText(explanation, writtenQuestion(name, values), paintFor(process.stdout));
  process.stdout.write(text);
  return hasFindings(explanation) ? 1 : 0;
}
