import { answerLine } from '../../cli/answer-line';
import type { LicenseRecord } from '../../src/rules/record';
import type { Answer } from '../../src/wire/answer';
import type { JsonObject } from '../../src/wire/json';
import { parseRecord } from '../../src/wire/parse-records';

/** A case as its JSON is written. */
export type RawCase = {
  id: string;
  at: unknown;
  knownAt?: unknown;
  environment?: unknown;
  license: unknown;
  records: unknown[];
  policy: JsonObject;
};

/** The answer that a vendor reads for `raw`, asked about another moment when `at` is given. */
export function answerTo(raw: RawCase, at?: number): Answer {
  const answer = answerLine(JSON.stringify(at === undefined ? raw : { ...raw, at }), 1);
  if ('error' in answer) throw new Error(answer.error.message);
  return answer;
}

/** The answer about `raw` with these records added. */
export function withRecords(raw: RawCase, added: unknown[]): RawCase {
  return { ...raw, records: [...raw.records, ...added] };
}

/** The records of `raw` that are no bad ones. */
export function usableRecords(raw: RawCase): LicenseRecord[] {
  return raw.records.flatMap((record) => parseRecord(record) ?? []);
}

/** How much `access` lets a user do: more is greater. */
export function width(access: Answer['access']): number {
  return ['none', 'limited', 'full'].indexOf(access);
}
