import { regimeNames, type RegimeName } from '../../src/rules/regimes';
import { agreeing, type Observation } from './observation';
import { shareOf, type Share } from './wilson';

/** How none of the regimes fits: most licenses do what none of them expects, many change in the middle, or each keeps to one thing and they differ. */
export type Misfit = 'other-reading' | 'changes-within' | 'divided';

/** What can be said of one group of licenses in a cell. */
export type Decided =
  | { code: 'regime'; regimes: RegimeName[] }
  | { code: 'none-of-these'; misfit: Misfit }
  /** `more`: how many further licenses would decide it, roughly, if they go on like this; null: more than can be hoped for. */
  | { code: 'not-enough-seen'; more: number | null };

/** How often the flag was what each regime expected. */
export type Agreement = Record<RegimeName, Share>;

/** Fewer licenses than this decide nothing; so many decide if all of them agree. */
const FEWEST = 16;

/**
 * The share of agreement that tells a regime from chance. Flags are wrong now and then, dates are off by
 * days and looks are missing: a regime that applies is still agreed with nine times in ten.
 */
const LIMIT = 0.8;

/** The share that a regime is expected to reach where nothing has been seen yet. */
const USUAL = 0.95;

const MOST_MORE = 1000;

/** How often the flag agreed with each regime. */
export function agreementOf(observations: Observation[]): Agreement {
  const agreed = observations.map(agreeing);
  const share = (name: RegimeName): Share =>
    shareOf(agreed.filter((names) => names.includes(name)).length, observations.length);
  return {
    classic: share('classic'),
    'improved-billing': share('improved-billing'),
    'forge-2025': share('forge-2025'),
  };
}

/** Decides by the bounds of the agreement, never by the agreement itself. */
export function decide(observations: Observation[]): Decided {
  const agreement = agreementOf(observations);
  const shares = Object.values(agreement);
  const best = Math.max(...shares.map(({ count }) => count));
  if (!isDecided(best, observations.length))
    return { code: 'not-enough-seen', more: moreNeeded(best, observations.length) };
  const regimes = regimeNames.filter((name) => agreement[name].from > LIMIT);
  if (regimes.length > 0) return { code: 'regime', regimes };
  return { code: 'none-of-these', misfit: misfitOf(observations) };
}

function isDecided(agreed: number, of: number): boolean {
  const { from, to } = shareOf(agreed, of);
  return of >= FEWEST && (from > LIMIT || to < LIMIT);
}

function moreNeeded(agreed: number, of: number): number | null {
  const rate = of < FEWEST ? USUAL : agreed / of;
  for (let more = 1; more <= MOST_MORE; more += 1)
    if (isDecided(agreed + rate * more, of + more)) return more;
  return null;
}

function misfitOf(observations: Observation[]): Misfit {
  const others = observations.filter(
    (each) => each.outcome !== 'changed' && agreeing(each).length === 0,
  );
  if (shareOf(others.length, observations.length).from > 0.5) return 'other-reading';
  const changed = observations.filter(({ outcome }) => outcome === 'changed').length;
  return changed * 4 >= observations.length ? 'changes-within' : 'divided';
}
