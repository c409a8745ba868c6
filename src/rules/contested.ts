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
  const classic = regime === 'classic';
  const ended = lifecycle.state === 'cancelled-ended';
  const stoppedByTable = classic && ended && cancelled?.byTable === true;
  const expired = lifecycle.state === 'expired' || lifecycle.state === 'evaluation-expired';
  const before = (days: number): boolean => at < plusDays(term.end, days);
  const cells: [ContestedCell, boolean][] = [
    ['annual-cancellation', stoppedByTable && cancelled.atOnce && before(0)],
    ['cancelled-after-end', stoppedByTable && !cancelled.atOnce && before(15)],
    [
      'cancelled-evaluation',
      classic &&
        term.kind === 'evaluation' &&
        lifecycle.state === 'cancelled' &&
        cancelled?.byTable === true,
    ],
    ['evaluation-suspended', lifecycle.state === 'evaluation-suspended'],
    ['after-15-days', expired && term.kind !== 'developer' && before(30)],
    ['open-quote', state === 'quote-extended'],
    ['known-issue', state === 'known-issue-active'],
    ['forge-60-days', regime === 'forge-2025' && cancelled !== null && !before(0) && before(60)],
  ];
  return cells.filter(([, holds]) => holds).map(([cell]) => cell);
}

/** The instants at which a cell may begin or end beside the edges of the course itself. */
export function contestedEdges({ end }: Term): Instant[] {
  return [15, 30, 60].map((days) => plusDays(end, days));
}
