import type { Expected } from './expected';
import { plusDays, type Instant } from './instant';
import type { Term } from './license';
import type { RegimeName } from './regimes';
import type { ContestedCell } from './resolution';

/** The places where the sources disagree and on which the expected answer rests at `at`. */
export function contestedAt(
  { state, lifecycle }: Expected,
  term: Term,
  { regime, at }: { regime: RegimeName; at: Instant },
): ContestedCell[] {
  const { cancelled } = lifecycle;
  const byTable = regime === 'classic' && cancelled?.byTable === true ? cancelled : null;
  const ended = lifecycle.state === 'cancelled-ended';
  const expired = lifecycle.state === 'expired' || lifecycle.state === 'evaluation-expired';
  const before = (days: number): boolean => at < plusDays(term.end, days);
  const cells: ContestedCell[] = [];
  if (byTable && ended && byTable.atOnce && before(0)) cells.push('annual-cancellation');
  if (byTable && ended && !byTable.atOnce && before(15)) cells.push('cancelled-after-end');
  if (byTable && !ended && term.kind === 'evaluation') cells.push('cancelled-evaluation');
  if (lifecycle.state === 'evaluation-suspended') cells.push('evaluation-suspended');
  if (expired && term.kind !== 'developer' && before(30)) cells.push('after-15-days');
  if (state === 'quote-extended') cells.push('open-quote');
  if (state === 'known-issue-active') cells.push('known-issue');
  const isForge = regime === 'forge-2025' && cancelled !== null;
  if (isForge && !before(0) && before(60)) cells.push('forge-60-days');
  return cells;
}

/** The instants at which a cell may begin or end beside the edges of the course itself. */
export function contestedEdges({ end }: Term): Instant[] {
  return [15, 30, 60].map((days) => plusDays(end, days));
}
