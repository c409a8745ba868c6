import type { Access } from '../../src/rules/policy';
import type { ContestedCell, State } from '../../src/rules/resolution';
import type { Span } from '../../src/rules/spans';
import type { ExpectedSpan } from '../../src/rules/timeline';

/** A stretch of one state and access. */
export type StateStretch = Span<{ state: State; access: Access }>;

/** A stretch in which the sources disagree on one thing. */
export type ContestedStretch = Span<{ cell: ContestedCell }>;

/** The expected course by state and access alone. */
export function stateStretches(spans: ExpectedSpan[]): StateStretch[] {
  const stretches: StateStretch[] = [];
  for (const { state, access, from, until } of spans) {
    const last = stretches.at(-1);
    if (last?.state === state && last.access === access) last.until = until;
    else stretches.push({ state, access, from, until });
  }
  return stretches;
}

/** Where the sources disagree, one stretch for each thing and time. */
export function contestedStretches(spans: ExpectedSpan[]): ContestedStretch[] {
  const stretches: ContestedStretch[] = [];
  for (const { contested, from, until } of spans)
    for (const cell of contested) {
      const open = stretches.find((other) => other.cell === cell && other.until === from);
      if (open) open.until = until;
      else stretches.push({ cell, from, until });
    }
  return stretches;
}
