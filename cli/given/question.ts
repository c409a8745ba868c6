import type { Instant } from '../../src/rules/instant';
import { oneOf } from '../../src/wire/json';
import { environments, type Environment } from '../../src/rules/license';
import { regimeNames } from '../../src/rules/regimes';
import type { Case } from '../../src/wire/parse-case';
import { openInput } from '../input';
import { Misuse } from '../misuse';
import { momentNamed } from '../moment-named';
import { oneNamed } from '../one-named';
import { quoted } from '../quoted';
import type { Given } from './given';
import { givenProblemWords } from './given-words';
import { joinHistory } from './join-history';
import { recognise } from './recognise';

/** Options that name a license and how it is asked about, for `parseArgs`. */
export const questionOptions = {
  history: { type: 'string' },
  at: { type: 'string' },
  regime: { type: 'string' },
  environment: { type: 'string' },
  app: { type: 'string' },
  row: { type: 'string' },
} as const;

/** Their part of a help text. */
export const questionHelp = `  --history FILE   the exported history of the same site, for its records, policy and environment;
                   or a file or folder of several
  --at DATE        the moment that is asked about (default the given one’s own, else now)
  --regime R       classic, improved-billing or forge-2025, instead of the given one’s own
  --environment E  production, staging or development
  --app ID         which app, of an answer of the License API
  --row N|ID       which row, of a report`;

/** What was said for them. */
export type QuestionOptions = { [Name in keyof typeof questionOptions]?: string | undefined };

/** The license that was named and the options, as they would be typed again. */
export function writtenQuestion(name: string, options: QuestionOptions): string {
  const given = Object.keys(questionOptions).flatMap((option) => {
    const value = options[option as keyof QuestionOptions];
    return value === undefined ? [] : [`--${option} ${quoted(value)}`];
  });
  return [quoted(name), ...given].join(' ');
}

/** One license and the moment that is asked about. */
export type Question = { given: Given; asked: Case };

/** No license is longer; a whole export is for `standing audit`. */
const LONGEST = 32 * 1024 * 1024;

/** Reads the license that was named (`-`: standard input) and what is asked about it. */
export async function readQuestion(
  name: string,
  options: QuestionOptions,
  now: Instant,
): Promise<Question> {
  const text = decoded(name, await bytesOf(name));
  const choice = { app: options.app ?? null, row: options.row ?? null };
  const recognised = await recognise(text, choice);
  if (!recognised.ok) throw new Misuse(`${shown(name)}: ${givenProblemWords(recognised.problem)}`);
  const at = options.at === undefined ? (recognised.value.at ?? now) : momentNamed(options.at);
  const { history } = options;
  const given =
    history === undefined ? recognised.value : await joinHistory(recognised.value, history, at);
  return { given, asked: withChoices(given.caseAt(at), options) };
}

function withChoices(asked: Case, { regime, environment }: QuestionOptions): Case {
  const { evidence, policy } = asked;
  return {
    ...asked,
    policy: {
      ...policy,
      regime: regime === undefined ? policy.regime : oneNamed('regime', regimeNames, regime),
    },
    evidence: {
      ...evidence,
      environment: environment === undefined ? evidence.environment : environmentOf(environment),
    },
  };
}

function environmentOf(text: string): Environment {
  const environment = oneOf(environments, text.toUpperCase());
  if (!environment)
    throw new Misuse(`there is no environment \`${text}\`: production, staging, development`);
  return environment;
}

async function bytesOf(name: string): Promise<Uint8Array> {
  const input: AsyncIterable<Uint8Array> = await openInput(name);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    length += chunk.length;
    if (length > LONGEST) throw new Misuse(`${shown(name)} is too long for one license`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** UTF-8, or UTF-16 as Windows' shells write it; a mark says which. */
function decoded(name: string, bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse(`${shown(name)}: ${givenProblemWords({ code: 'not-utf-8', detail: '' })}`);
  }
}

/** How a named input is spoken of. */
function shown(name: string): string {
  return name === '-' ? 'standard input' : name;
}
