import type { Instant } from '../rules/instant';
import { SHORTEST_GAP } from '../wire/license-gap';
import type { CallProblem } from '../wire/purchase-check';
import type { StoredAnswers } from '../wire/stored-answers';
import type { LicenseReply } from './site';

/** What nobody asked to wait for is over when the hourly job runs again, in milliseconds. */
const LONGEST_BACK_OFF = 45 * 60_000;

/** Atlassian may ask to wait for longer; nobody is made to wait for more than a day by mistake. */
const LONGEST_WAIT = 24 * 60 * 60_000;

/** Installations that failed together do not come back together, in milliseconds. */
const MOST_JITTER = 60_000;

/** Whether Atlassian is not to be called yet. What was called in the future was so before the clock was set back. */
export function isTooSoon({ calledAt, notBefore }: StoredAnswers, now: Instant): boolean {
  return now < notBefore && calledAt - now < SHORTEST_GAP;
}

type Call = { asked: string[]; now: Instant; random: () => number };

/**
 * What is known after a call that asked for these siblings: what was told replaces what was, and what
 * was not told stays. A call counts at Atlassian whatever came of it.
 */
export function afterReply(
  stored: StoredAnswers,
  { asked, now, random }: Call,
  reply: LicenseReply,
): StoredAnswers {
  if (!reply.ok) {
    const failures = stored.failures + 1;
    const wait = waitAfter(reply.problem, failures);
    const jitter = Math.floor(random() * Math.min(wait / 5, MOST_JITTER));
    const barred = isAboutApps(reply.problem.code)
      ? [...without(asked, stored.barred), ...asked.map((appId) => ({ appId, at: now }))]
      : stored.barred;
    return { ...stored, failures, barred, calledAt: now, notBefore: now + wait + jitter };
  }
  const told = reply.value.flatMap((app) =>
    'license' in app ? [{ appId: app.appId, at: now, license: app.license }] : [],
  );
  const troubles = reply.value.flatMap((app) =>
    'trouble' in app ? [{ appId: app.appId, at: now, code: app.trouble }] : [],
  );
  const answered = reply.value.map(({ appId }) => appId);
  const newlyTold = told.map(({ appId }) => appId);
  return {
    ...stored,
    failures: 0,
    calledAt: now,
    notBefore: now + SHORTEST_GAP,
    answers: [...without(newlyTold, stored.answers), ...told],
    troubles: [...without(answered, stored.troubles), ...troubles],
    barred: without(answered, stored.barred),
  };
}

function without<Item extends { appId: string }>(appIds: string[], items: Item[]): Item[] {
  return items.filter(({ appId }) => !appIds.includes(appId));
}

/** The question is refused because of the apps that it names. */
export function isAboutApps(code: CallProblem): boolean {
  return code === 'refused' || code === 'not-permitted';
}

type CallFailure = Extract<LicenseReply, { ok: false }>['problem'];

/** As long as Atlassian asks; else twice as long after each failure. */
function waitAfter({ code, waitMs }: CallFailure, failures: number): number {
  const doubled = SHORTEST_GAP * 2 ** Math.min(failures - 1, 10);
  const backOff = code === 'too-often' ? LONGEST_BACK_OFF : Math.min(doubled, LONGEST_BACK_OFF);
  const wait = waitMs ?? backOff;
  return Math.min(Math.max(wait, SHORTEST_GAP), LONGEST_WAIT);
}
