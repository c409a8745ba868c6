import type { Evidence } from '../../../src/rules/evidence';
import type { Policy } from '../../../src/rules/policy';
import { resolve, type Judgement } from '../../../src/rules/resolve';
import { parseCase } from '../../../src/wire/parse-case';
import type { Point } from './point';
import { day, rawLicense, rawRecords } from './raw-point';

/** What the program is asked about a point, read once. */
export type Question = { evidence: Evidence; policy: Policy };

/** Reads a point as JSON, with records in the place of its own where they are given. */
export function questionOf(point: Point, records = rawRecords(point), more: object = {}): Question {
  const { regime, authority } = point;
  const policy = { regime, authority };
  const raw = { id: 'point', at: 0, license: rawLicense(point), records, policy, ...more };
  const reading = parseCase(raw);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
}

/** What the program answers at a day. */
export function judged({ evidence, policy }: Question, at: number): Judgement {
  return resolve(evidence, policy, day(at));
}
