import { NEVER, type Instant } from '../../src/rules/instant';
import { spanAt } from '../../src/rules/spans';
import type { Answer } from '../../src/wire/answer';
import { closingOf, momentOf, written } from '../../src/words/dates';
import { english } from '../english';
import { plain, section, wrapped } from '../layout';
import type { Paint } from '../paint';
import type { Lane, TimelineReport } from './timeline-report';
import type { ContestedStretch, StateStretch } from './state-stretches';

const { say, reader } = english;

/** A line of the table: a date, a cell for each regime, and what is recorded for that day. */
type Row = { at: Instant; isNow: boolean; cells: string[]; events: string[] };

/** The course for people: a table by date, with the moment that was asked about marked. */
export function timelineText(report: TimelineReport, paint: Paint): string {
  const { app, lanes, events, answer } = report;
  const of = app === null ? '' : ` of ${app}`;
  const title = paint.strong(plain(`The course${of}, by dates and records`));
  const table =
    lanes.length > 0
      ? tableLines(report, paint)
      : ['', ...wrapped(say('regimes.none')), ...eventsAlone(events)];
  return [
    title,
    ...table,
    ...section('Sources differ', contestedLines(lanes)),
    ...(answer.divergence === null ? [] : ['', ...wrapped(otherwise(answer), '')]),
    '',
  ].join('\n');
}

/** Where it stands, against what dates and records say. */
function otherwise({ at, state, access }: Answer): string {
  const day = written(Date.parse(at), 'exact', reader);
  const stand = `“${say(`state.${state}`)}”, ${say(`next.access.${access}`).toLowerCase()}`;
  return `Atlassian reports otherwise. On ${day} it is ${stand}.`;
}

function tableLines(report: TimelineReport, paint: Paint): string[] {
  const { lanes } = report;
  const rows = rowsOf(report);
  const dates = rows.map((row) => dateWords(row.at));
  const dateWidth = Math.max(...dates.map(({ length }) => length));
  const names = lanes.map(({ regime }) => say(`regime.${regime}`));
  const widths = names.map((name, index) =>
    Math.max(name.length, ...rows.map(({ cells }) => cells[index]?.length ?? 0)),
  );
  const line = (mark: string, date: string, cells: string[]): string =>
    `${mark} ${date.padEnd(dateWidth)}  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd();
  const indent = ' '.repeat(dateWidth + 4);
  return [
    '',
    ...(names.length > 1 ? [paint.faint(line(' ', '', names))] : []),
    ...rows.flatMap(({ isNow, cells, events }, index) => {
      const date = dates[index] ?? '';
      if (cells.every((cell) => cell === '')) return besideDate(`  ${date}`, events, indent);
      const text = line(isNow ? '>' : ' ', date, cells);
      return [
        isNow ? paint.strong(text) : text,
        ...events.flatMap((event) => wrapped(`- ${event}`, indent).map(paint.faint)),
      ];
    }),
  ];
}

/** What is recorded for a day on which nothing changes begins beside it. */
function besideDate(date: string, events: string[], indent: string): string[] {
  const lines = events.flatMap((event) => wrapped(`- ${event}`, indent));
  return lines.map((text, index) =>
    index === 0 ? `${date.padEnd(indent.length)}${text.slice(indent.length)}` : text,
  );
}

function rowsOf({ lanes, events, at, stretch }: TimelineReport): Row[] {
  const moments = [
    stretch.from,
    ...lanes.flatMap(({ changes }) => changes.map((change) => change.at)),
    ...events.map((event) => event.at),
    ...(at >= stretch.from && at < stretch.until ? [at] : []),
  ];
  const inOrder = [...new Set(moments)].sort((a, b) => a - b);
  return inOrder.map((moment) => ({
    at: moment,
    isNow: moment === at,
    cells: lanes.map((lane) => cellOf(lane, moment, moment === at || moment === stretch.from)),
    events: events.filter((event) => event.at === moment).map(({ words }) => words),
  }));
}

/** The state that begins at a moment, or the one that lasts where it is asked for. */
function cellOf({ stretches }: Lane, at: Instant, isAsked: boolean): string {
  const stretch = at === -NEVER ? stretches[0] : spanAt(stretches, at);
  return stretch && (isAsked || stretch.from === at) ? stateWords(stretch) : '';
}

/** A state, and its access where that does not go without saying. */
function stateWords({ state, access }: StateStretch): string {
  const name = say(`state.${state}`);
  return access === 'full' ? name : `${name}, ${say(`next.access.${access}`).toLowerCase()}`;
}

function dateWords(at: Instant): string {
  return at === -NEVER ? 'At first' : momentOf(at, reader);
}

function eventsAlone(events: TimelineReport['events']): string[] {
  return events.flatMap(({ at, words }) => wrapped(`- ${momentOf(at, reader)}: ${words}`));
}

/** What holds in every regime is said once. */
function contestedLines(lanes: Lane[]): string[] {
  const regimesOf = new Map<string, string[]>();
  for (const { regime, contested } of lanes)
    for (const stretch of contested) {
      const text = `${datesOf(stretch)}: ${say(`contested.${stretch.cell}`)}`;
      regimesOf.set(text, [...(regimesOf.get(text) ?? []), say(`regime.${regime}`)]);
    }
  return [...regimesOf].flatMap(([text, regimes]) => {
    const isInAll = regimes.length === lanes.length;
    return wrapped(isInAll ? `- ${text}` : `- ${regimes.join(', ')}, ${text}`);
  });
}

function datesOf({ from, until }: ContestedStretch): string {
  const first = from === -NEVER ? null : momentOf(from, reader);
  const last = until === NEVER ? null : closingOf(until, reader);
  if (first !== null && last !== null)
    return say('timeline.dates.between', { from: first, until: last });
  if (first !== null) return say('timeline.dates.from', { from: first });
  return last === null
    ? say('timeline.dates.always')
    : say('timeline.dates.until', { until: last });
}
