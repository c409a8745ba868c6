import type { AppAnswer } from '../wire/stored-answers';

/** Atlassian: a call asks for ten apps at most, and this app is one of them. */
const MOST_SIBLINGS = 9;

/** The siblings that the next call asks for. */
export function nextWindow(pending: string[]): string[] {
  return pending.slice(0, MOST_SIBLINGS);
}

/** The siblings of which was told longest ago, or never: those that the hourly job asks for. */
export function oldestWindow(siblings: string[], answers: AppAnswer[]): string[] {
  const toldAt = new Map(answers.map(({ appId, at }) => [appId, at]));
  const since = (appId: string) => toldAt.get(appId) ?? -Infinity;
  return nextWindow(
    [...siblings].sort((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0)),
  );
}
