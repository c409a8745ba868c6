import { type BenchResult, inWords, isMet, type Profile, type Table } from '../bench/bench-result';
import type { BenchRun } from './bench-run';

/** What each part measures and beside what, in the order of the page. */
const parts: Record<string, { title: string; about: string; whenMissed?: string }> = {
  decision: {
    title: 'A decision, and a full answer',
    about:
      'The same made-up licenses answered by our rules and by three rule engines, which have to agree before anything is measured.',
  },
  growth: {
    title: 'As the history grows',
    about: 'What one license costs with a history of more and more records.',
  },
  audit: {
    title: 'An audit of an export',
    about:
      '`standing audit` from the start of the program to its end, beside loops that only read and parse the same made-up file.',
  },
  bundle: {
    title: 'Bytes that ship',
    about: `Each function and page as Atlassian's own bundler leaves it, beside the least that Forge's packages need, made by the same bundler in the same run.
Forge ships functions as they come out of the bundler; *minified* and *gzipped* say how much of that is names, spaces and comments. Of the
license panel, parts that are loaded later are left out.`,
    whenMissed: `What is ours in the banner's function is mostly \`src/rules\` and \`src/wire\`: it decides by all rules, from a history that it does not trust, so that no browser decides
and one request is enough. Without them it would meet the target, and know nothing.`,
  },
  views: {
    title: 'What a view asks for',
    about: `Pages of the local site in Chromium, each in a browser context of its own, which keeps no file of the one before. The times are those of the local
site, not of Atlassian's; requests and bytes are what the app asks of any site. [What that costs](costs.md).`,
  },
  panel: {
    title: 'The license panel beside an empty page',
    about:
      'Until the state can be seen, beside a page of Atlaskit that shows a heading and a lozenge and asks for nothing, by turns in the same browser.',
  },
};

const table = (columns: string[], rows: string[][]): string => {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const marks = columns.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(columns), line(marks), ...rows.map(line)].join('\n');
};

const timesOf = ({ times }: BenchResult): string =>
  table(
    ['milliseconds', 'median', 'p25', 'p75', 'runs'],
    times.map(({ name, milliseconds: { median, p25, p75 }, runs }) => [
      name,
      ...[median, p25, p75, runs].map(inWords),
    ]),
  );

const amountsOf = ({ amounts }: BenchResult): string =>
  table(
    ['amount', ''],
    amounts.map(({ name, value }) => [name, inWords(value)]),
  );

const tableOf = ({ name, columns, rows }: Table): string =>
  table(
    [name, ...columns],
    rows.map((row) => [row.name, ...row.values.map(inWords)]),
  );

const profileOf = ({ of, unit, parts: found }: Profile): string =>
  table(
    [of, unit],
    found.map(({ name, value }) => [`\`${name}\``, inWords(value)]),
  );

const sectionOf = (name: string, result: BenchResult): string => {
  const { title, about, whenMissed = '' } = parts[name] ?? { title: name, about: '' };
  const { tables = [], profiles = [] } = result;
  return [
    `## ${title}`,
    about,
    `\`npm run bench -- ${name}\``,
    ...(result.times.length > 0 ? [timesOf(result)] : []),
    ...tables.map(tableOf),
    ...(result.amounts.length > 0 ? [amountsOf(result)] : []),
    ...(profiles.length > 0 ? ['A target was missed. This is where it goes:'] : []),
    ...(profiles.length > 0 ? [whenMissed] : []),
    ...profiles.map(profileOf),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
};

/** The page of the docs that says what was measured. */
export const benchmarksPage = ({ at, machine, results }: BenchRun): string => {
  const order = Object.keys(parts);
  const sections = Object.entries(results).sort(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  );
  const targets = sections.flatMap(([name, result]) =>
    result.targets.map((target) => [
      target.name,
      inWords(target.value),
      inWords(target.atMost),
      isMet(target) ? 'met' : '**missed**',
      `[${name}](#${(parts[name]?.title ?? name)
        .toLowerCase()
        .replace(/[^\w ]/g, '')
        .replaceAll(' ', '-')})`,
    ]),
  );
  return `${[
    '# Benchmarks',
    `Made by \`npm run figures\` from \`benchmarks.json\`, which \`npm run bench -- --json docs/benchmarks.json\` wrote; do not edit. \`npm run figures -- --bench\` does both.`,
    `Measured on ${at.slice(0, 10)}: ${machine}. A time is the median of its runs, with the quartiles around it; what is compared ran by turns in the same run.`,
    '## Targets',
    table(['target', 'measured', 'at most', '', 'part'], targets),
    ...sections.map(([name, result]) => sectionOf(name, result)),
  ].join('\n\n')}\n`;
};
