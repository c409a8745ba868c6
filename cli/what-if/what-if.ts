import { parseArgs } from 'node:util';
import { optionalIsoText } from '../../src/wire/iso-text';
import { questionHelp, questionOptions, readQuestion } from '../given/question';
import { Misuse } from '../misuse';
import { oneNamed } from '../one-named';
import { paintFor } from '../paint';
import type { Result } from '../../src/wire/result';
import { applyEdits, type EditProblem } from './apply-edit';
import { differenceOf, type Difference } from './difference';
import type { Edit } from './edit';
import { parseFact, type FactProblem } from './parse-fact';
import { parseSetting } from './parse-setting';
import { whatIfText } from './what-if-text';
import { writtenEdit } from './written-edit';

/** What `standing what-if --help` prints. */
export const whatIfHelp = `Usage: standing what-if [FILE|-] --add FACT… --remove ID… --set MEMBER=VALUE…

Says what would be different with other facts, and only that: the answer, before and after, and the
dated changes that would come or not come. FILE is whatever \`standing explain\` reads.

  --add FACT       a fact more: a record as JSON, or one of
                     quote NUMBER from DATE [until DATE]
                     quote-closed NUMBER on DATE declined|withdrawn|accepted
                     cancellation on DATE [at-once|at-term-end] [of-term-to DATE]
                     cancellation-withdrawn on DATE
                     extension to DATE
                     known-issue NAME from DATE [until DATE]
                   each by an admin, unless it ends with: by vendor
                   a name with spaces stands in double quotes
  --remove ID      without the record of this id
  --set M=VALUE    end=DATE|none, flag=active|none|silent, kind=evaluation|subscription|developer,
                   billing=monthly|annual|unknown, regime=R, environment=E, listed=yes|no,
                   authority=platform|rules
${questionHelp}
  --format F       text (the default) or json

Dates are days (their 00:00 UTC) or instants; an end is the first moment after it.

Exit codes: 0 answered, whatever the difference; 2 misuse, or nothing that could be read.

Examples:
  standing what-if docs/examples/license.json --at 2026-06-20 --add "quote Q-7 from 2026-06-01"
  standing what-if docs/examples/license.json --at 2026-06-05 --set end=2027-05-31 --format json`;

/** `standing what-if [FILE|-]`: exit code 0: answered, 2: misuse. */
export async function whatIfVerb(args: string[]): Promise<number> {
  const { values, positionals, tokens } = parseArgs({
    args,
    allowPositionals: true,
    tokens: true,
    options: {
      ...questionOptions,
      add: { type: 'string', multiple: true },
      remove: { type: 'string', multiple: true },
      set: { type: 'string', multiple: true },
      format: { type: 'string', default: 'text' },
    },
  });
  const [name = '-', ...more] = positionals;
  if (more.length > 0) throw new Misuse('what-if takes one file');
  const format = oneNamed('format', ['text', 'json'], values.format);
  // In the order in which they stand, since one may build on another.
  const edits = tokens.flatMap((token) =>
    token.kind === 'option' ? editOf(token.name, token.value) : [],
  );
  if (edits.length === 0) throw new Misuse('say what to suppose: --add, --remove or --set');
  const { asked } = await readQuestion(name, values, Date.now());
  const supposed = applyEdits(asked, edits);
  if (!supposed.ok)
    throw new Misuse(
      editProblemWords(supposed.problem, [
        ...new Set(asked.evidence.records.map(({ record }) => record.id)),
      ]),
    );
  const difference = differenceOf(asked, supposed.value);
  process.stdout.write(
    format === 'json'
      ? whatIfJson(difference, edits)
      : whatIfText(difference, edits.map(writtenEdit), paintFor(process.stdout)),
  );
  return 0;
}

function editOf(option: string, value: string): Edit[] {
  if (option === 'remove') return [{ do: 'remove', id: value }];
  if (option === 'add') return [{ do: 'add', record: taken(option, value, parseFact(value)) }];
  return option === 'set' ? [{ do: 'set', ...taken(option, value, parseSetting(value)) }] : [];
}

/** What was read; else the place that could not be, marked below it. */
function taken<Value>(option: string, text: string, parsed: Result<Value, FactProblem>): Value {
  if (parsed.ok) return parsed.value;
  const { message, from, to } = parsed.problem;
  const mark = `${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))}`;
  throw new Misuse(`--${option}: ${message}\n  ${text}\n  ${mark}`);
}

/** So many ids are named to choose from. */
const MOST_IDS = 20;

function editProblemWords({ code, detail }: EditProblem, ids: string[]): string {
  if (code === 'not-a-record') return `this is no record: ${detail}`;
  const more = ids.length > MOST_IDS ? `, … ${ids.length} in all` : '';
  const known =
    ids.length === 0 ? 'there are none' : `there are ${ids.slice(0, MOST_IDS).join(', ')}${more}`;
  return `there is no record \`${detail}\`; ${known}`;
}

function whatIfJson(difference: Difference, edits: Edit[]): string {
  const { before, after, members, appears, vanishes } = difference;
  const dated = (changes: Difference['appears']) =>
    changes.map((change) => ({ ...change, at: optionalIsoText(change.at) }));
  const json = {
    at: before.at,
    supposed: edits.map(writtenEdit),
    differs: Object.fromEntries(
      members.map((member) => [member, { before: before[member], after: after[member] }]),
    ),
    timeline: { appears: dated(appears), vanishes: dated(vanishes) },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
