import { countingRecords } from '../rules/counting-records';
import { historyOf, type History } from '../rules/history';
import { NEVER } from '../rules/instant';
import { recordsOf, type Entry } from './entry';
import { parseRecords } from './parse-records';

/** What counts of these entries, whoever said so: readable, not void, the last of its versions. */
export function countingHistory(entries: Entry[]): History {
  const { records } = parseRecords(recordsOf(entries));
  return historyOf(countingRecords(records, NEVER).records);
}
