import type { Evidence } from '../rules/evidence';
import { NEVER, type Instant } from '../rules/instant';
import { environments } from '../rules/license';
import type { Policy } from '../rules/policy';
import { isAbsent, isJsonObject, isText, oneOf } from './json';
import { parseInstant } from './parse-instant';
import { parseLicense } from './parse-license';
import { parsePolicy } from './parse-policy';
import { parseRecords } from './parse-records';
import type { Result } from './result';

/** A question that can be answered: what is known, by which policy, at which moment. */
export type Case = { id: string; at: Instant; evidence: Evidence; policy: Policy };

/** Why something is no case. `id` is there when it could at least be told which one. */
type NotACase = { code: 'not-a-case'; id: string | null; message: string };

/** Reads one case of the command line's JSON. Only `id`, `at` and `knownAt` can keep it from being one. */
export function parseCase(raw: unknown): Result<Case, NotACase> {
  if (!isJsonObject(raw)) return notACase(null, 'a case is a JSON object');
  if (!isText(raw.id)) return notACase(null, '"id" must be a non-empty text');
  const at = parseInstant(raw.at);
  if (typeof at !== 'number') return notACase(raw.id, '"at" must be a date or an instant');
  const knownAt = parseInstant(raw.knownAt);
  if (knownAt === 'bad-date') return notACase(raw.id, '"knownAt" is not a readable date');
  const { policy, problems } = parsePolicy(raw.policy);
  const evidence = parseEvidence(raw, knownAt === 'no-date' ? NEVER : knownAt);
  evidence.problems.push(...problems);
  return { ok: true, value: { id: raw.id, at, evidence, policy } };
}

/** Reads what is known of a license: environment, raw license and records. */
export function parseEvidence(
  raw: { environment?: unknown; license?: unknown; records?: unknown },
  knownAt: Instant = NEVER,
): Evidence {
  const known = oneOf(environments, raw.environment);
  const { license, problems: licenseProblems } = parseLicense(raw.license);
  const { records, problems: recordProblems } = parseRecords(raw.records);
  const problems = [...licenseProblems, ...recordProblems];
  if (!known && !isAbsent(raw.environment)) problems.push({ code: 'bad-environment' });
  return { environment: known ?? 'PRODUCTION', license, records, knownAt, problems };
}

function notACase(id: string | null, message: string): { ok: false; problem: NotACase } {
  return { ok: false, problem: { code: 'not-a-case', id, message } };
}
