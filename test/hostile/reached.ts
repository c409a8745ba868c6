/** How often each call came to each of its ends; under `*` how often it wrote. */
export type Reached = Map<string, Map<string, number>>;

export const count = (reached: Reached, name: string, outcome: string): void => {
  const outcomes = reached.get(name) ?? new Map<string, number>();
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  reached.set(name, outcomes);
};

/** What of 5,000 calls must come to which ends, so that what never happens is not taken for safe. */
export const least: Record<string, Record<string, number>> = {
  'banner.handler notice': { answers: 80, nothing: 80, 'no such function': 3 },
  'banner.handler dismiss': { answers: 80, nothing: 80, '*': 30, 'no such function': 3 },
  'banner.handler reopen': { answers: 80, nothing: 80, '*': 20, 'no such function': 3 },
  'banner.status': { answers: 30, nothing: 40 },
  'admin.handler standing': { 'not-an-admin': 60, answers: 90, '*': 80 },
  'admin.handler add': {
    'not-an-admin': 60,
    'bad-payload': 50,
    answers: 25,
    '*': 25,
    'unknown-quote': 1,
    'unknown-target': 1,
    'nothing-to-withdraw': 1,
    'end-not-later': 1,
  },
  'admin.handler code': {
    'not-an-admin': 60,
    'bad-payload': 50,
    answers: 7,
    '*': 5,
    'not-a-code': 5,
    'code-altered': 4,
    'code-other-site': 3,
    'code-no-entitlement': 4,
    'code-other-entitlement': 1,
    'code-over': 1,
  },
  'admin.handler choose': { 'not-an-admin': 50, 'bad-payload': 40, answers: 30, '*': 30 },
  'admin.handler entries': { 'not-an-admin': 50, 'bad-payload': 40, answers: 30 },
  'admin.handler export': { 'not-an-admin': 50, answers: 80 },
  'admin.handler import': {
    'not-an-admin': 60,
    'bad-payload': 40,
    answers: 15,
    '*': 6,
    'not-a-history': 4,
    damaged: 4,
    edited: 4,
    'newer-version': 1,
    'other-site': 3,
    'other-environment': 1,
  },
  'admin.handler purchases': { 'not-an-admin': 50, answers: 90 },
  'admin.handler check': {
    'not-an-admin': 50,
    answers: 25,
    '*': 25,
    'check-too-soon': 40,
    'check-unavailable': 1,
  },
  'notes.handler standing.access': { 'access full': 25, 'access none': 25 },
  'notes.handler list': { answers: 35, 'subscription-ended': 5, 'no-license': 8 },
  'notes.handler add': {
    answers: 20,
    '*': 20,
    nothing: 10,
    'subscription-ended': 5,
    'no-license': 8,
  },
  'history.observe': { nothing: 30, '*': 25 },
  'history.goOnChecking': { nothing: 30 },
  'history.installed': { nothing: 30, '*': 25 },
  'history.upgraded': { nothing: 30, '*': 25 },
  'history.uninstalling': { nothing: 30, '*': 25 },
  'history.reportPersonalData': { nothing: 30, '*': 1 },
};

/** Each end that was reached too seldom in so many calls, with how often it was and had to be. */
export const tooSeldom = (reached: Reached, calls: number): string[] =>
  Object.entries(least).flatMap(([name, ends]) =>
    Object.entries(ends).flatMap(([end, wanted]) => {
      const times = reached.get(name)?.get(end) ?? 0;
      const needed = Math.floor((wanted * calls) / 5_000);
      return times < needed ? [`${name}: ${end} ${times} times, not ${needed}`] : [];
    }),
  );
