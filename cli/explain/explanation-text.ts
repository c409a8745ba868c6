import { rulesVersion } from '../../src/rules/rules-version';
import { momentOf, written } from '../../src/words/dates';
import { asWords, noteWords } from '../given/given-words';
import type { Paint } from '../paint';
import { writtenEdit } from '../what-if/written-edit';
import { changeSentence, leastWords } from './change-words';
import type { Comparison } from './compare-answers';
import { english } from '../english';
import { isAsReported } from './is-as-reported';
import { authorityWords, factNames } from './explain-words';
import type { Explanation } from './explanation';
import { problemWords } from '../../src/words/problem-words';
import { columns, plain, section, wrapped } from '../layout';
import type { SourceLine } from './sources';

const { say, reader } = english;

/** So many single changes are told. */
const MOST_CHANGES = 4;

/** An explanation for people; `asked` is what was asked, as it would be typed again. */
export function explanationText(explanation: Explanation, asked: string, paint: Paint): string {
  const { answer, words, behind, policy } = explanation;
  const tone = answer.access === 'full' ? 'good' : answer.access === 'none' ? 'bad' : 'warn';
  const at = Date.parse(answer.at);
  const head = [
    paint[tone](paint.strong(words.state)),
    ...wrapped(words.sentences.join(' ')),
    ...(words.action === null ? [] : wrapped(`Admins are told: ${words.action}`)),
    '',
    ...columns([
      ['On', written(at, 'exact', reader)],
      [
        'Rules',
        `${say(`regime.${policy.regime}`)}, version ${rulesVersion}; ${authorityWords[policy.authority]}`,
      ],
    ]),
  ];
  return [
    ...head,
    ...section('Why', [
      ...wrapped([words.reason, ...behind].join(' ')),
      ...columns([['Code', answer.reason]]),
      ...sourceLines(explanation.sources),
    ]),
    ...section(
      'Sources differ on',
      explanation.contested.flatMap(({ cell, sources }) => [
        ...wrapped(say(`contested.${cell}`)),
        ...sourceLines(sources),
      ]),
    ),
    ...section('What comes next', nextLines(explanation)),
    ...section('The Marketplace report shows', reportLines(explanation)),
    ...section('Atlassian and the dates do not fit', divergenceLines(explanation)),
    ...section('What would change it', changeLines(explanation, asked)),
    ...section('The pasted answer', pastedLines(explanation.pasted)),
    ...section(
      'Problems',
      answer.problems.flatMap((problem) => wrapped(problemWords(problem, say))),
    ),
    ...section('Read as', readLines(explanation)),
    '',
  ].join('\n');
}

function sourceLines(sources: SourceLine[]): string[] {
  return sources.flatMap(({ says, url }) => [...wrapped(`- ${says}:`), `    ${url}`]);
}

function nextLines({ answer }: Explanation): string[] {
  if (answer.next.length > 0)
    return columns(
      answer.next.map(({ at, state, access }) => [
        momentOf(Date.parse(at), reader),
        say(`state.${state}`),
        say(`next.access.${access}`),
      ]),
    );
  return wrapped(
    isAsReported(answer)
      ? 'Nobody knows: what Atlassian reports is not what dates and records say.'
      : say('next.none'),
  );
}

function reportLines({ report, given, isReportedSo }: Explanation): string[] {
  if (!report) return [];
  const { reported } = given;
  const row =
    isReportedSo === null || reported === null
      ? []
      : wrapped(
          isReportedSo
            ? `The row says so too: ${reported}.`
            : `The row says otherwise: ${reported}. Something is not known here, or other rules apply.`,
        );
  return [...wrapped(`${report.status}. ${report.why}`), ...row];
}

function divergenceLines({ answer }: Explanation): string[] {
  const { divergence } = answer;
  if (!divergence) return [];
  const { reported, expected, candidates } = divergence;
  return [
    ...wrapped(
      `${say(`divergence.reported.${reported}`)} ${say(`divergence.expected.${expected}`)}`,
    ),
    ...candidates.flatMap((candidate) =>
      wrapped(`- ${say(`candidate.${candidate}.if`)} ${say(`candidate.${candidate}.do`)}`),
    ),
  ];
}

function changeLines(
  { changes, answer, accessUntil: until }: Explanation,
  asked: string,
): string[] {
  if (changes.length === 0) return wrapped('No single fact that was tried would.');
  return changes.slice(0, MOST_CHANGES).flatMap((change, index) => {
    const { edit } = change;
    const said = [changeSentence(change, { answer, until }), leastWords(change) ?? []].flat();
    return [
      ...wrapped(`${index === 0 ? 'Nearest: ' : '- '}${said.join(' ')}`),
      ...(edit === null ? [] : [plain(`    standing what-if ${asked} ${writtenEdit(edit)}`)]),
    ];
  });
}

function pastedLines(pasted: Comparison | null): string[] {
  if (!pasted) return [];
  const { differences, rulesVersion: version } = pasted;
  const versions = `version ${JSON.stringify(version.pasted ?? null)} then, ${version.today} now`;
  if (differences.length === 0) return wrapped(`Today’s rules agree with it (${versions}).`);
  return [
    ...wrapped(`Today’s rules do not agree with it (${versions}):`),
    ...columns([
      ['', 'pasted', 'today'],
      ...differences.map(({ member, pasted: was, today }) => [member, shown(was), shown(today)]),
    ]),
  ];
}

function shown(value: unknown): string {
  if (value === undefined) return '(absent)';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function readLines({ given, readAs }: Explanation): string[] {
  const { as, app, site, notes } = given;
  return [
    ...columns([
      ['Given', asWords[as]],
      ...(app === null ? [] : [['App', app]]),
      ...(site === null ? [] : [['Site', site]]),
      ...readAs.map(({ name, read, from }) => [factNames[name], read, from]),
    ]),
    ...notes.flatMap((note) => wrapped(`- ${noteWords(note)}`)),
  ];
}
