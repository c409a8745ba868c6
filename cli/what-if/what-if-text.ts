import type { Answer } from '../../src/wire/answer';
import type { Change } from '../../src/rules/resolution';
import { closingOf, momentOf, written } from '../../src/words/dates';
import { english } from '../english';
import { columns, plain, section, wrapped } from '../layout';
import { problemWords } from '../../src/words/problem-words';
import type { Paint } from '../paint';
import { isSame, type AnswerMember, type Difference } from './difference';

const { say, reader } = english;

/** What would be different, for people; nothing else. */
export function whatIfText(difference: Difference, supposed: string[], paint: Paint): string {
  const { before, after, members, appears, vanishes } = difference;
  const head = [
    `Supposed, on ${written(Date.parse(before.at), 'exact', reader)}:`,
    ...supposed.map((each) => plain(`  ${each}`)),
  ];
  if (isSame(difference)) return [...head, '', 'Nothing changes.', ''].join('\n');
  const rows = members.flatMap((member) => {
    const cell = cells[member];
    // Another state has another rule anyway.
    if (!cell || (member === 'reason' && members.includes('state'))) return [];
    const [was, is] = [cell.said(before), cell.said(after)];
    return [[cell.name, paint.faint(was), '→', paint.strong(is)]];
  });
  const changes = [
    ...vanishes.map((change) => ({ sign: '-', change })),
    ...appears.map((change) => ({ sign: '+', change })),
  ];
  changes.sort((a, b) => a.change.at - b.change.at);
  return [
    ...head,
    ...section('The answer', rows.length > 0 ? columns(rows) : ['  stays as it is.']),
    ...sentenceLines(difference),
    ...section(
      'The timeline, by dates and records',
      columns(changes.map(({ sign, change }) => changeRow(sign, change))),
    ),
    '',
  ].join('\n');
}

function changeRow(sign: string, { at, state, access }: Change): string[] {
  return [sign, momentOf(at, reader), say(`state.${state}`), say(`next.access.${access}`)];
}

type Cell = { name: string; said: (answer: Answer) => string };

const none = '–';

/** The members that are said in a few words; the others are sentences. */
const cells: Partial<Record<AnswerMember, Cell>> = {
  state: { name: 'State', said: ({ state }) => say(`state.${state}`) },
  access: { name: 'Access', said: ({ access }) => say(`next.access.${access}`) },
  reason: { name: 'Rule', said: ({ reason }) => reason.replaceAll('-', ' ') },
  lic: {
    name: 'Active',
    said: ({ lic }) => (lic === null ? none : lic === 'active' ? 'yes' : 'no'),
  },
  lifecycle: {
    name: 'By dates alone',
    said: ({ lifecycle }) => (lifecycle === null ? none : say(`state.${lifecycle}`)),
  },
  reportStatus: {
    name: 'Report',
    said: ({ reportStatus }) => (reportStatus === null ? none : say(`report.${reportStatus}`)),
  },
  until: {
    name: 'Until',
    said: ({ until }) =>
      until === null ? 'no change known' : closingOf(Date.parse(until), reader),
  },
  heldBy: { name: 'Held open by', said: heldWords },
  divergence: {
    name: 'Atlassian reports',
    said: ({ divergence }) =>
      divergence === null
        ? 'what is expected'
        : `${divergence.reported}, not ${divergence.expected}`,
  },
};

function heldWords({ heldBy }: Answer): string {
  if (heldBy === null) return none;
  const name = say(`timeline.hold.${heldBy.kind}`, { held: heldBy.id });
  return heldBy.until === null
    ? name
    : `${name} until ${closingOf(Date.parse(heldBy.until), reader)}`;
}

/** What is said in sentences: those that are no longer so, and those that would be. */
function sentenceLines({ before, after }: Difference): string[] {
  const lines = (title: string, said: (answer: Answer) => string[]) => {
    const [was, is] = [said(before), said(after)];
    return section(title, [
      ...was.filter((each) => !is.includes(each)).flatMap((each) => signed('-', each)),
      ...is.filter((each) => !was.includes(each)).flatMap((each) => signed('+', each)),
    ]);
  };
  return [
    ...lines('Sources differ on', ({ contested }) =>
      contested.map((cell) => say(`contested.${cell}`)),
    ),
    ...lines('Problems', ({ problems }) => problems.map((problem) => problemWords(problem, say))),
  ];
}

function signed(sign: string, sentence: string): string[] {
  const [first = '', ...rest] = wrapped(sentence, '     ');
  return [`  ${sign}  ${first.trimStart()}`, ...rest];
}
