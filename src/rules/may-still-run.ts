import { courseOf } from './course';
import { expectedAt } from './expected';
import { extendedTerm } from './extended-term';
import type { History } from './history';
import type { Instant } from './instant';
import { trustedSighting } from './last-sighting';
import { isReadable, type Flag } from './license';
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
