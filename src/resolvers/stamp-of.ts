import { isoText } from '../wire/iso-text';
import type { Log } from '../wire/log';
import { recordIdOf } from '../wire/new-record';
import type { HistorySite } from './site';

/** The id and the time that the entry after this log gets. `random` makes sure that the id is its own. */
export function stampOf(
  site: Pick<HistorySite, 'now'>,
  { digest }: Log,
  random: string,
): { id: string; recordedAt: string } {
  return { id: recordIdOf(digest.count + 1, random), recordedAt: isoText(site.now()) };
}
