import type { Row } from '../../../cli/export/row';
import type { Given } from '../../../cli/audit/given';
import { runAudit, type Finished } from '../../../cli/audit/run-audit';
import { parseInstant } from '../../../src/wire/parse-instant';

/** The day of the made-up exports. */
export const day = (text: string): number => Number(parseInstant(text));

const nothingElse: Given = {
  asked: { at: day('2026-06-01'), regime: null, comparedRegime: null, withinDays: 30 },
  withContacts: false,
  most: 2000,
  historyOf: () => null,
  money: null,
  previous: null,
};

/** Rows as they are read from a file, in batches. */
export const batchesOf = (raws: object[], size = 500): Row[][] => {
  const batches: Row[][] = [];
  for (let from = 0; from < raws.length; from += size)
    batches.push(
      raws.slice(from, from + size).map((row, index) => ({
        place: { file: 'rows', line: from + index + 1 },
        row: { ...row },
      })),
    );
  return batches;
};

export async function* inTurn<Item>(items: Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

/** Audits rows that are in memory. */
export const auditOf = (batches: Row[][], given: Partial<Given> = {}): Promise<Finished> =>
  runAudit(
    () => inTurn(batches),
    { ...nothingElse, ...given },
    {
      exports: ['rows'],
      transactions: [],
      histories: { read: 0, problems: [] },
    },
  );
