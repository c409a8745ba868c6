import { stopOf } from './cancellation';
import { accessOf, expectedAt } from './expected';
import type { History } from './history';
import { NEVER, plusDays, type Instant } from './instant';
import type { Term } from './license';
import type { Policy } from './policy';
import { regimes } from './regimes';
import type { Change } from './resolution';

/** Every instant in `(from, to)` at which expected state, access or flag change, in time order. */
export function changesBetween(
  { term, history, policy }: { term: Term; history: History; policy: Policy },
  from: Instant,
  to: Instant = NEVER,
): Change[] {
  const regime = regimes[policy.regime];
  const changeAt = (at: Instant): Change => {
    const { state, lic } = expectedAt(term, history, { regime, at });
    return { at, state, access: accessOf(state, lic, policy), lic };
  };
  const changes: Change[] = [];
  let before = changeAt(from);
  for (const edge of edgesOf(term, history, policy)) {
    if (edge <= from || edge >= to) continue;
    const after = changeAt(edge);
    if (differ(before, after)) changes.push(after);
    before = after;
  }
  return changes;
}

function differ(a: Change, b: Change): boolean {
  return a.state !== b.state || a.access !== b.access || a.lic !== b.lic;
}

/** Every instant at which anything may change: between two neighbours nothing does. */
function edgesOf(term: Term, history: History, policy: Policy): Instant[] {
  const regime = regimes[policy.regime];
  const edges = new Set<Instant>([term.end, plusDays(term.end, regime.suspendedDays[term.kind])]);
  for (const cancellation of history.cancellations)
    edges.add(cancellation.at).add(stopOf(cancellation, term, regime).stop);
  for (const { at } of history.withdrawals) edges.add(at);
  for (const { from, until } of history.holds) edges.add(from).add(until);
  return [...edges].sort((a, b) => a - b);
}
