import type { Instant } from '../rules/instant';
import type { StoredAnswers } from '../wire/stored-answers';

/** Atlassian: a call asks for ten apps at most, and this app is one of them. */
const MOST_SIBLINGS = 9;

/** The siblings that the next call asks for. */
export function nextWindow(pending: string[]): string[] {
  return pending.slice(0, MOST_SIBLINGS);
}

/** The siblings that were asked for longest ago, or never: those that the hourly job asks for. */
export function oldestWindow(
  siblings: string[],
  { answers, troubles, barred }: Pick<StoredAnswers, 'answers' | 'troubles' | 'barred'>,
): string[] {
  const askedAt = new Map<string, Instant>();
  for (const { appId, at } of [...answers, ...troubles, ...barred])
    askedAt.set(appId, Math.max(at, askedAt.get(appId) ?? 0));
  const since = (appId: string) => askedAt.get(appId) ?? 0;
  return nextWindow([...siblings].sort((a, b) => since(a) - since(b)));
}
