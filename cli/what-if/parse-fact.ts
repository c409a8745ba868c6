import { isJsonObject, isText, type JsonObject } from '../../src/wire/json';
import { parseInstant } from '../../src/wire/parse-instant';
import { parseRecord } from '../../src/wire/parse-records';
import type { Result } from '../../src/wire/result';

/** What is wrong with a fact, and the stretch of its text that is at fault. */
export type FactProblem = { message: string; from: number; to: number };

type Word = { text: string; from: number; to: number };

/** Where a word of the grammar leads: which member its value fills, and what the value must be. */
type Slot = { member: string; is: 'date' } | { member: string; is: 'choice'; value: string };

type Kind = {
  /** The member that the first word after the kind fills, if there is one. */
  name?: string;
  words: Map<string, Slot>;
  /** Each as the words that fill it. */
  needs: string[][];
};

const outcomes = ['declined', 'withdrawn', 'accepted'];

const kinds = new Map<string, Kind>([
  [
    'quote',
    {
      name: 'quote',
      words: new Map([date('from', 'issuedOn'), date('until', 'validUntil')]),
      needs: [['from']],
    },
  ],
  [
    'quote-closed',
    {
      name: 'quote',
      words: new Map([date('on', 'at'), ...choices('outcome', outcomes)]),
      needs: [['on'], outcomes],
    },
  ],
  [
    'cancellation',
    {
      words: new Map([
        date('on', 'at'),
        ...choices('effective', ['at-once', 'at-term-end']),
        date('of-term-to', 'termEnd'),
      ]),
      needs: [['on']],
    },
  ],
  ['cancellation-withdrawn', { words: new Map([date('on', 'at')]), needs: [['on']] }],
  ['extension', { words: new Map([date('to', 'newEnd')]), needs: [['to']] }],
  [
    'known-issue',
    {
      name: 'issue',
      words: new Map([date('from', 'from'), date('until', 'until')]),
      needs: [['from']],
    },
  ],
]);

const sources = ['admin', 'vendor', 'observed'];

/** Reads a fact: words such as `quote Q-7 from 2026-05-20 until 2026-06-02 by vendor`, or a record as JSON. */
export function parseFact(text: string): Result<JsonObject, FactProblem> {
  if (text.trimStart().startsWith('{')) return fromJson(text);
  const [first, ...words] = wordsIn(text);
  const kind = first && kinds.get(first.text);
  if (!first || !kind)
    return wrong(`expected ${[...kinds.keys()].join(', ')}, or a record as JSON`, first, text);
  const record: JsonObject = { kind: first.text };
  const rest = [...words];
  if (kind.name !== undefined) {
    const named = rest.shift();
    if (!named) return wrong(`expected what the ${first.text} is called`, named, text);
    if (kind.words.has(named.text) && !text.slice(named.from).startsWith('"'))
      return wrong(
        `expected what the ${first.text} is called, before "${named.text}"`,
        named,
        text,
      );
    record[kind.name] = named.text;
  }
  while (rest[0]) {
    const problem = fill(record, { kind, rest, text });
    if (problem) return { ok: false, problem };
  }
  const isComplete = parseRecord({ ...record, id: 'fact', recordedAt: 0, source: 'admin' });
  if (isComplete) return { ok: true, value: record };
  const said = wordsIn(text).map((word) => word.text);
  const missing = kind.needs.find((need) => !need.some((word) => said.includes(word)));
  return wrong(`expected ${missing?.join(' or ') ?? 'more'}`, undefined, text);
}

/** Takes the next word, and its value if it has one. */
function fill(
  record: JsonObject,
  { kind, rest, text }: { kind: Kind; rest: Word[]; text: string },
): FactProblem | null {
  const word = rest.shift();
  if (!word) return null;
  const slot = word.text === 'by' ? null : kind.words.get(word.text);
  if (slot === undefined)
    return wrong(`expected ${[...kind.words.keys(), 'by'].join(', ')}`, word, text).problem;
  const member = slot?.member ?? 'source';
  if (member in record) return wrong(`"${word.text}" says again what was said`, word, text).problem;
  if (slot?.is === 'choice') {
    record[member] = slot.value;
    return null;
  }
  const value = rest.shift();
  if (slot === null) {
    if (!value || !sources.includes(value.text))
      return wrong(`expected ${sources.join(', ')} after "by"`, value, text).problem;
  } else if (!value || typeof parseInstant(value.text) !== 'number')
    return wrong(`expected a date after "${word.text}", such as 2026-06-05`, value, text).problem;
  record[member] = value.text;
  return null;
}

function date(word: string, member: string): [string, Slot] {
  return [word, { member, is: 'date' }];
}

function choices(member: string, values: string[]): [string, Slot][] {
  return values.map((value) => [value, { member, is: 'choice', value }]);
}

function fromJson(text: string): Result<JsonObject, FactProblem> {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : 'not JSON', undefined, text);
  }
  if (!isJsonObject(record)) return wrong('expected a record', undefined, text);
  const whole = { id: 'fact', recordedAt: 0, source: 'admin', ...record };
  return parseRecord(whole)
    ? { ok: true, value: record }
    : wrong(isText(record.kind) ? `this is no ${record.kind}` : 'expected "kind"', undefined, text);
}

/** Words, and names in double quotes. */
function wordsIn(text: string): Word[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|\S+/g)].map((match) => {
    const from = match.index;
    const [whole] = match;
    return {
      text: match[1] === undefined ? whole : unescaped(whole),
      from,
      to: from + whole.length,
    };
  });
}

function unescaped(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

function wrong(
  message: string,
  word: Word | undefined,
  text: string,
): { ok: false; problem: FactProblem } {
  const { from, to } = word ?? { from: text.length, to: text.length };
  return { ok: false, problem: { message, from, to } };
}
