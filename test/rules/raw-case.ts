import { answerLine } from '../../cli/answer-line';
import type { LicenseRecord } from '../../src/rules/record';
import { answerOf, type Answer } from '../../src/wire/answer';
import { isJsonObject, type JsonObject } from '../../src/wire/json';
import { parseCase } from '../../src/wire/parse-case';
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

/** The answer that a vendor reads for `raw`. */
export function answerTo(raw: RawCase): Answer {
  const answer = answerLine(JSON.stringify(raw), 1);
  if ('error' in answer) throw new Error(answer.error.message);
  return answer;
}

/** The answers for `raw`, read once and asked about each of `moments`. */
export function answersAt(raw: RawCase, moments: number[]): Answer[] {
  const reading = parseCase(JSON.parse(JSON.stringify(raw)));
  if (!reading.ok) throw new Error(reading.problem.message);
  const { value } = reading;
  return moments.map((at) => answerOf({ ...value, at }));
}

/** `raw` with these records added. */
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

/** The same record with its members in the opposite order. */
export function keysReversed(record: unknown): unknown {
  return isJsonObject(record) ? Object.fromEntries(Object.entries(record).reverse()) : record;
}
