import { isKnownType } from '../report-row/row-flaws';
import type { Audit } from './auditor';
import { monthsFrom, weeksFrom } from './end-slots';
import { countFlaws } from './flaw-set';
import { OTHER_NAMES, sortedCounts } from './names';
import type { EndsOf, LicenseCounts, Named } from './report';
import type { Summary } from './row-views';
import { marked, type Tally } from './tally';

/** So many apps are named. */
const MOST_APPS = 20;

/** Counts the licenses of an audit whose rows were all read. */
export function licenseCounts(audit: Audit, tally: Tally): LicenseCounts {
  const types = named(tally.types, (number) => audit.types.name(number));
  const apps = named(tally.apps, (number) => audit.apps.name(number));
  const access: LicenseCounts['access'] = { full: 0, limited: 0, none: 0 };
  for (const { summary, count } of tally.summaries) access[summary.access] += count;
  return {
    statusByState: grouped(tally, ({ status, state }) => ({ status, state })),
    access,
    types,
    apps: apps.slice(0, MOST_APPS),
    otherApps: apps.slice(MOST_APPS).reduce((sum, { count }) => sum + count, 0),
    sandboxes: marked(tally, 'sandbox').count,
    flaws: countFlaws(tally.flawSets),
    contested: cellCounts(tally),
    unknownTypes: types.filter(({ name }) => name !== '' && !isKnownType(name)),
    unknownStatuses: audit.statuses.sorted(),
    unknownColumns: audit.columns.unknown(),
    ...ends(audit, tally),
    regimes: regimeMoves(tally),
    newestUpdate: audit.newestUpdate,
  };
}

function named(counts: Map<number, number>, nameOf: (number: number) => string | null): Named[] {
  return sortedCounts(
    [...counts].map(([number, count]) => ({ name: nameOf(number) ?? OTHER_NAMES, count })),
  );
}

/** Summaries by a part of them, most first; those for which the part is null are left out. */
function grouped<Part extends object>(
  { summaries }: Tally,
  partOf: (summary: Summary) => Part | null,
): (Part & { count: number })[] {
  const groups = new Map<string, Part & { count: number }>();
  for (const { summary, count } of summaries) {
    const part = partOf(summary);
    if (part === null || count === 0) continue;
    const key = JSON.stringify(part);
    const group = groups.get(key) ?? { ...part, count: 0 };
    group.count += count;
    groups.set(key, group);
  }
  return [...groups]
    .sort(([a, { count }], [b, { count: other }]) => other - count || (a < b ? -1 : 1))
    .map(([, group]) => group);
}

function cellCounts({ summaries }: Tally): LicenseCounts['contested'] {
  const counts = new Map<LicenseCounts['contested'][number]['cell'], number>();
  for (const { summary, count } of summaries)
    for (const cell of summary.cells) counts.set(cell, (counts.get(cell) ?? 0) + count);
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([cell, count]) => ({ cell, count }))
    .sort((a, b) => b.count - a.count || (a.cell < b.cell ? -1 : 1));
}

function regimeMoves(tally: Tally): LicenseCounts['regimes'] {
  return grouped(
    tally,
    ({ state, access, other }) =>
      other && { state, access, otherState: other.state, otherAccess: other.access },
  );
}

function ends(
  { given }: Audit,
  { summaries }: Tally,
): Pick<LicenseCounts, 'endsByWeek' | 'endsByMonth'> {
  const endsByWeek = weeksFrom(given.asked.at);
  const endsByMonth = monthsFrom(given.asked.at);
  const add = (slot: EndsOf | undefined, { group }: Summary, count: number): void => {
    if (slot) slot[group] += count;
  };
  for (const { summary, count } of summaries) {
    add(endsByWeek[summary.week], summary, count);
    add(endsByMonth[summary.month], summary, count);
  }
  return { endsByWeek, endsByMonth };
}
