import { courseOf } from './course';
import { expectedAt } from './expected';
import type { History } from './history';
import type { Instant } from './instant';
import { trustedSighting } from './last-sighting';
import type { Flag, License, Term } from './license';
import type { Regime } from './regimes';

/** An unreadable license keeps access while a recent sighting of our own said active. */
export function mayStillRun(
  flag: Flag,
  history: History,
  moment: { regime: Regime; at: Instant },
): boolean {
  if (flag === 'none') return false;
  const newest = trustedSighting(history.sightings, moment.at);
  if (newest === null || !isReadable(newest.license)) return false;
  const { license, at } = newest;
  if (license.flag !== 'silent') return license.flag === 'active';
  const course = courseOf(extendedTerm(license, history), history, moment.regime);
  return expectedAt(course, at).lic === 'active';
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
