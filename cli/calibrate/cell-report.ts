import type { RegimeName } from '../../src/rules/regimes';
import type { ContestedCell, Lic } from '../../src/rules/resolution';
import { agreementOf, decide, type Agreement, type Decided } from './decide';
import type { Outcome } from './observation';
import type { Counted, Groups, MissedReason, ObservedLicense } from './observed-license';

/** By what licenses were told apart. */
type Grouping = keyof Groups;

/** Licenses that have something in common, and what is said of them alone. */
export type Group = { by: Grouping; name: string; licenses: number; verdict: Decided };

/** What is said of a cell: of all licenses alike, or that groups of them go by different rules. */
export type CellVerdict = Decided | { code: 'mixture'; by: Grouping; groups: Group[] };

/** Everything that was seen of one contested cell. */
export type CellReport = {
  cell: ContestedCell;
  counted: Counted[];
  outcomes: Record<Outcome, number>;
  /** What each regime expects here; null where nothing was seen. */
  expected: Record<RegimeName, Lic> | null;
  agreement: Agreement;
  /** Within which days from the beginning of its window the middle half of the changes came; null with fewer than four. */
  changedAfterDays: { from: number; to: number } | null;
  groups: Group[];
  verdict: CellVerdict;
  missed: Record<MissedReason, number>;
};

const groupings = ['billing', 'plan'] as const satisfies Grouping[];

/** Counts what licenses say of a cell, and says what follows. */
export function cellReport(cell: ContestedCell, licenses: ObservedLicense[]): CellReport {
  const counted = licenses.flatMap((license) =>
    license.counted.filter((each) => each.cell === cell),
  );
  const missed = licenses.flatMap((license) => license.missed.filter((each) => each.cell === cell));
  const groups = groupings.flatMap((by) => groupsBy(by, counted));
  const alike = decide(counted);
  return {
    cell,
    counted,
    outcomes: {
      active: counted.filter(({ outcome }) => outcome === 'active').length,
      none: counted.filter(({ outcome }) => outcome === 'none').length,
      changed: counted.filter(({ outcome }) => outcome === 'changed').length,
    },
    expected: counted[0]?.expected ?? null,
    agreement: agreementOf(counted),
    changedAfterDays: middleHalf(counted),
    groups,
    verdict: mixtureIn(groups, alike) ?? alike,
    missed: {
      'seen-too-little': countOf(missed, 'seen-too-little'),
      held: countOf(missed, 'held'),
      'cancellation-unknown': countOf(missed, 'cancellation-unknown'),
      'too-short': countOf(missed, 'too-short'),
    },
  };
}

function groupsBy(by: Grouping, counted: Counted[]): Group[] {
  const names = [...new Set(counted.map(({ groups }) => groups[by]))].filter(
    (name) => name !== null,
  );
  return names.sort().map((name) => {
    const ofGroup = counted.filter(({ groups }) => groups[by] === name);
    return { by, name, licenses: ofGroup.length, verdict: decide(ofGroup) };
  });
}

/** Groups that do not go alike: decided each for itself, or one of them where all together fit nothing. */
function mixtureIn(groups: Group[], alike: Decided): CellVerdict | null {
  for (const by of groupings) {
    const ofGrouping = groups.filter((group) => group.by === by);
    const verdicts = ofGrouping.map(({ verdict }) => verdict);
    const said = new Set([alike, ...verdicts].filter(isDecided).map(saidBy));
    const isNamed = verdicts.some(({ code }) => code === 'regime');
    if (isNamed && said.size > 1) return { code: 'mixture', by, groups: ofGrouping };
  }
  return null;
}

function isDecided({ code }: Decided): boolean {
  return code !== 'not-enough-seen';
}

function saidBy(verdict: Decided): string {
  return verdict.code === 'regime' ? verdict.regimes.join() : verdict.code;
}

function middleHalf(counted: Counted[]): CellReport['changedAfterDays'] {
  const days = counted
    .filter(({ outcome }) => outcome === 'changed')
    .flatMap(({ changedAfterDays }) => (changedAfterDays === null ? [] : [changedAfterDays]))
    .sort((a, b) => a - b);
  const from = days[Math.floor(days.length / 4)];
  const to = days[Math.ceil((days.length * 3) / 4) - 1];
  return days.length < 4 || from === undefined || to === undefined ? null : { from, to };
}

function countOf(missed: { reason: MissedReason }[], reason: MissedReason): number {
  return missed.filter((each) => each.reason === reason).length;
}
