import type { Instant } from '../../../src/rules/instant';
import { standingAt, type Standing } from '../../../src/wire/standing';
import { byRules } from './by-rules';

/**
 * Where the license stands at another moment, with what is known today. What Atlassian reports then
 * nobody knows, so dates and records alone decide, and today's flag explains nothing.
 */
export function standingOn(standing: Standing, at: Instant): Standing {
  const then = standingAt({ ...standing, policy: byRules(standing.policy) }, at);
  return { ...then, answer: { ...then.answer, divergence: null } };
}
