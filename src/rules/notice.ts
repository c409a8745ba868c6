import type { Circumstances } from './circumstances';
import { DAY, type Instant } from './instant';
import type { Resolution } from './resolution';

/** What an end user is told on a page. Words come later, from the code and the dates. */
export type Notice = {
  code: 'evaluation' | 'ending' | 'limited' | 'ended' | 'unavailable';
  tone: 'information' | 'warning' | 'error';
  /** `evaluation`: its end, `ending`: the end of full access. Null: no end is known. */
  until: Instant | null;
  /** `ended`: there is no access since then. */
  since: Instant | null;
};

/** An open quote is nothing to tell users until it is about to end. */
const QUOTE_NOTICE_DAYS = 7;

/** What users are told at `at`, or null when all is well or nothing certain can be said. */
export function noticeAt(
  { state, access, next }: Resolution,
  { termEnd, endedAt }: Circumstances,
  at: Instant,
): Notice | null {
  if (access === 'limited') return { code: 'limited', tone: 'warning', until: null, since: null };
  if (access === 'none') {
    const asReported = state !== 'unexplained-inactive' && state !== 'unreadable';
    return asReported && endedAt !== null
      ? { code: 'ended', tone: 'error', until: null, since: endedAt }
      : { code: 'unavailable', tone: 'error', until: null, since: null };
  }
  const narrows = next.find((change) => change.access !== 'full')?.at ?? null;
  const ending = narrows === null ? null : warning(narrows);
  switch (state) {
    case 'evaluation':
      return { code: 'evaluation', tone: 'information', until: termEnd, since: null };
    case 'evaluation-suspended':
    case 'suspended':
    case 'cancelled':
      return ending;
    case 'quote-extended':
      return narrows !== null && narrows - at <= QUOTE_NOTICE_DAYS * DAY ? ending : null;
    case 'active':
    case 'developer':
    case 'unenforced':
    case 'known-issue-active':
    case 'unexplained-active':
    case 'unexplained-inactive':
    case 'unreadable':
    case 'unlicensed':
    case 'expired':
    case 'evaluation-expired':
    case 'cancelled-ended':
      return null;
  }
}

function warning(until: Instant): Notice {
  return { code: 'ending', tone: 'warning', until, since: null };
}
