import { NEVER, plusDays, type Instant } from './instant';
import type { Term } from './license';
import type { Regime } from './regimes';

/** Until when a regime states that data is kept after the end of a term; null when it states nothing. */
export function dataKeptUntil({ kind, end }: Term, { dataKeptDays }: Regime): Instant | null {
  if (dataKeptDays === null || kind === 'developer') return null;
  const until = plusDays(end, kind === 'evaluation' ? dataKeptDays.evaluation : dataKeptDays.paid);
  return until === NEVER ? null : until;
}
