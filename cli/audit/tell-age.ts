import { DAY } from '../../src/rules/instant';
import { isoDayOf } from '../../src/words/dates';
import { english } from '../english';
import type { AuditArguments } from './arguments';
import type { Finished } from './run-audit';

/** Rows of an export change every day, so where the newest change is two weeks ago, the export is old. */
const OLD = 14 * DAY;

/** An export that is older or newer than the moment asked about has findings that are none. */
export function tellAge({ report }: Finished, { isMomentGiven }: AuditArguments): void {
  const { newestUpdate } = report.licenses;
  if (newestUpdate === null) return;
  const day = isoDayOf(newestUpdate, english.reader);
  if (newestUpdate - report.at > DAY)
    console.error(
      `Rows were updated after the moment that was asked about, the newest on ${day}: what they say was not so then.`,
    );
  else if (!isMomentGiven && report.at - newestUpdate >= OLD)
    console.error(
      `The newest row was last updated on ${day}. If the export is that old, say when it was made: --at DATE.`,
    );
}
