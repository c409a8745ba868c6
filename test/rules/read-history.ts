import { countingRecords } from '../../src/rules/counting-records';
import { historyOf, type History } from '../../src/rules/history';
import { NEVER } from '../../src/rules/instant';
import { parseRecords } from '../../src/wire/parse-records';

/** The history that these records make, each as its JSON is written but for what all have. */
export function readHistory(records: object[]): History {
  return historyOf(countingRecords(parseRecords(named(records)).records, NEVER).records);
}

/** The records with an id, a source and a moment of recording, where they have none of their own. */
export function named(records: object[]): object[] {
  return records.map((record, index) => ({
    id: `r${String(index)}`,
    recordedAt: 0,
    source: 'admin',
    ...record,
  }));
}
