import { quoteProblem } from '../../../src/rules/problem';
import type { AdminProblem } from '../../../src/wire/admin-api';
import { parseNewRecord, type NewRecord } from '../../../src/wire/new-record';
import { parseInstant } from '../../../src/wire/parse-instant';

/** What the server would refuse by the record alone, found before it is asked. */
export function checkRecord(record: NewRecord): AdminProblem | null {
  const parsed = parseNewRecord(record);
  if (!parsed.ok) return parsed.problem;
  if (parsed.value.kind !== 'quote') return null;
  const { issuedOn, validUntil } = parsed.value;
  const from = parseInstant(issuedOn);
  const until = parseInstant(validUntil);
  if (typeof from !== 'number' || typeof until !== 'number') return null;
  const code = quoteProblem({ issuedOn: from, validUntil: until });
  return code && { code };
}
