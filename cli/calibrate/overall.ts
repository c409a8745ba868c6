import { regimeNames, type RegimeName } from '../../src/rules/regimes';
import { contestedCells, type ContestedCell } from '../../src/rules/resolution';
import { cellReport, type CellReport, type CellVerdict } from './cell-report';
import type { Groups, ObservedLicense } from './observed-license';

/** Which regime all cells together speak for. */
export type Overall =
  | { code: 'regime'; regime: RegimeName }
  /** `closest`: the regimes that fit the most cells, where any fits one. */
  | { code: 'none-of-these'; closest: RegimeName[]; cells: ContestedCell[] }
  /** `possible`: the regimes that nothing seen speaks against. */
  | { code: 'not-enough-seen'; possible: RegimeName[] }
  | { code: 'mixture'; groups: { name: 'new' | 'old'; overall: Overall }[] };

/**
 * The regime that a policy had better name, or null to keep the one it has. Where some cell fits none,
 * it is the one that fits all cells in which the regimes differ at all.
 */
export function suggestedBy(overall: Overall, cells: CellReport[]): RegimeName | null {
  if (overall.code === 'regime') return overall.regime;
  if (overall.code !== 'none-of-these') return null;
  const differing = alike(cells.filter(isTelling));
  return differing.code === 'regime' ? differing.regime : null;
}

/** Whether the regimes expect different flags in a cell, so that it can tell one from another. */
export function isTelling({ expected }: CellReport): boolean {
  return expected !== null && new Set(Object.values(expected)).size > 1;
}

/** The cells of all licenses, and what they say together. */
export function cellReports(licenses: ObservedLicense[]): CellReport[] {
  return contestedCells.map((cell) => cellReport(cell, licenses));
}

/** What all cells say together; by billing system where a cell goes by that, and each of the two fits a regime. */
export function overallOf(licenses: ObservedLicense[], cells: CellReport[]): Overall {
  const isByBilling = cells.some(
    ({ verdict }) => verdict.code === 'mixture' && verdict.by === 'billing',
  );
  if (isByBilling) {
    const groups = (['new', 'old'] as const).map((name) => ({
      name,
      overall: ofGroup(name, licenses),
    }));
    if (groups.every(({ overall }) => overall.code !== 'none-of-these'))
      return { code: 'mixture', groups };
  }
  return alike(cells);
}

function ofGroup(name: Groups['billing'], licenses: ObservedLicense[]): Overall {
  const only = licenses.map((license) => ({
    ...license,
    counted: license.counted.filter(({ groups }) => groups.billing === name),
  }));
  return alike(cellReports(only));
}

function alike(cells: CellReport[]): Overall {
  const decided = cells.filter(({ verdict }) => verdict.code !== 'not-enough-seen');
  const against = decided.filter(({ verdict }) => fitting(verdict).length === 0);
  const possible = regimeNames.filter((name) =>
    decided.every(({ verdict }) => fitting(verdict).includes(name)),
  );
  const [only, ...others] = possible;
  if (only === undefined)
    return {
      code: 'none-of-these',
      closest: closestIn(decided),
      cells: against.map(({ cell }) => cell),
    };
  return others.length === 0
    ? { code: 'regime', regime: only }
    : { code: 'not-enough-seen', possible };
}

/** The regimes that a decided cell speaks for: of groups, those that fit all of them. */
export function fitting(verdict: CellVerdict): RegimeName[] {
  switch (verdict.code) {
    case 'regime':
      return verdict.regimes;
    case 'none-of-these':
    case 'not-enough-seen':
      return [];
    case 'mixture':
      return regimeNames.filter((name) =>
        verdict.groups.every((group) => fitting(group.verdict).includes(name)),
      );
  }
}

function closestIn(decided: CellReport[]): RegimeName[] {
  const fits = regimeNames.map((name) => ({
    name,
    count: decided.filter(({ verdict }) => fitting(verdict).includes(name)).length,
  }));
  const most = Math.max(...fits.map(({ count }) => count));
  return most === 0 ? [] : fits.filter(({ count }) => count === most).map(({ name }) => name);
}
