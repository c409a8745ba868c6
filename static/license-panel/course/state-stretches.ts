import type { Access } from '../../../src/rules/policy';
import type { ContestedCell, State } from '../../../src/rules/resolution';
import type { Span, Stretch } from '../../../src/rules/spans';
import type { ExpectedSpan } from '../../../src/rules/timeline';

/** A stretch of one state, with what the sources disagree on in all of it or a part. */
export type StateStretch = Span<{
  state: State;
  access: Access;
  contested: Span<{ cell: ContestedCell }>[];
}>;

/** The expected course by state: a place where sources begin or cease to disagree is no border of it. */
export function stateStretches(spans: ExpectedSpan[]): StateStretch[] {
  const stretches: StateStretch[] = [];
  for (const { state, access, from, until, contested } of spans) {
    let last = stretches.at(-1);
    if (last?.state !== state || last.access !== access) {
      last = { state, access, from, until, contested: [] };
      stretches.push(last);
    }
    last.until = until;
    for (const cell of contested) {
      const open = last.contested.find((other) => other.cell === cell && other.until === from);
      if (open) open.until = until;
      else last.contested.push({ cell, from, until });
    }
  }
  return stretches;
}

/** Where the sources disagree on anything, whatever the state. */
export function contestedStretches(spans: ExpectedSpan[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, until, contested } of spans) {
    if (contested.length === 0) continue;
    const last = stretches.at(-1);
    if (last?.until === from) last.until = until;
    else stretches.push({ from, until });
  }
  return stretches;
}
