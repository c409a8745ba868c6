import type { AdminProblem } from '../../../src/wire/admin-api';
import type { Entry } from '../../../src/wire/entry';
import { parseNewRecord, type NewRecord } from '../../../src/wire/new-record';
import { recordRefusal } from '../../../src/wire/record-refusal';
import type { Result } from '../../../src/wire/result';

/** What the server would refuse by the record and the history shown, found before it is asked. */
export function checkRecord(payload: object, entries: Entry[]): Result<NewRecord, AdminProblem> {
  const parsed = parseNewRecord(payload);
  if (!parsed.ok) return parsed;
  const problem = recordRefusal(parsed.value, entries);
  return problem ? { ok: false, problem } : parsed;
}
