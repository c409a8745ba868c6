import { courseOf } from './course';
import { expectedAt } from './expected';
import type { History } from './history';
import type { Instant } from './instant';
import { trustedSighting } from './last-sighting';
import type { Flag, License, Term } from './license';
import type { Sighting } from './record';
import type { Regime } from './regimes';
import type { Lic } from './resolution';

/** An unreadable license keeps access while a recent sighting of our own said active. */
export function mayStillRun(
  flag: Flag,
  history: History,
  moment: { regime: Regime; at: Instant },
): boolean {
  if (flag === 'none') return false;
  const newest = trustedSighting(history.sightings, moment.at);
  return newest !== null && licAtSighting(newest, history, moment.regime) === 'active';
}

function licAtSighting({ license, at }: Sighting, history: History, regime: Regime): Lic {
  if (license.kind === 'no-license' || license.kind === 'unreadable') return 'none';
  if (license.flag !== 'silent') return license.flag;
  return expectedAt(courseOf(extendedTerm(license, history), history, regime), at).lic;
}

/** The term with the end that Atlassian moved it to. A license without an end stays without. */
export function extendedTerm(term: Term, { extendedTo }: History): Term {
  const { kind, billing, end } = term;
  return { kind, billing, end: Math.max(end, extendedTo) };
}

/** A license whose dates and flag can be read. */
export function isReadable(license: License): license is Term & { flag: Flag } {
  return license.kind !== 'no-license' && license.kind !== 'unreadable';
}
