import type { BadPayload } from '../../src/wire/parse-payload';
import type { Result } from '../../src/wire/result';

/** What is wrong with a payload, as `member: what it must be`; nothing where it was taken. */
export function issuesOf(result: Result<unknown, BadPayload>): string[] {
  return result.ok ? [] : result.problem.issues.map(({ path, message }) => `${path}: ${message}`);
}
