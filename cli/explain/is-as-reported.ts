import type { Answer } from '../../src/wire/answer';

/**
 * Whether an answer is what Atlassian reports where dates and records say otherwise, so that they do not
 * tell what comes next. The vendor's signed word, and authority `rules`, hold against a report.
 */
export function isAsReported({ divergence, lic }: Answer): boolean {
  return divergence !== null && divergence.expected !== lic;
}
