import type { AdminProblem } from '../../../src/wire/admin-api';
import { parseNewRecord, type NewRecord } from '../../../src/wire/new-record';
import { recordRefusal } from '../../../src/wire/record-refusal';
import type { Result } from '../../../src/wire/result';
import type { Known } from '../../../src/wire/standing';

/** What the server would refuse by the record and the history shown, found before it is asked. */
export function checkRecord(
  payload: object,
  known: Pick<Known, 'entries' | 'license'>,
): Result<NewRecord, AdminProblem> {
  const parsed = parseNewRecord(payload);
  if (!parsed.ok) return parsed;
  const problem = recordRefusal(parsed.value, known);
  return problem ? { ok: false, problem } : parsed;
}
