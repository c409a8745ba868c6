import type { Resolution, State } from './resolution';

/**
 * Where a license stands as far as notices go: under full access its state, unless an open quote is to
 * answer for it, access ends otherwise than the state has it, or a monthly subscription renews by
 * itself; else what became of access.
 */
export type Situation =
  | Exclude<State, 'expired' | 'evaluation-expired' | 'cancelled-ended' | 'quote-extended'>
  | 'monthly'
  | 'other-end'
  | 'open-quote'
  | 'accepted-quote'
  | 'limited'
  | 'limited-ending'
  | 'ended';

/** What a situation is told apart by, beside the resolution. */
type Particulars = {
  /** The quote in force. */
  quote: 'open' | 'accepted' | null;
  isMonthly: boolean;
  /** Full access ends before the term does. */
  isEarly: boolean;
  /** What access there is ends within the last days that are told. */
  isEnding: boolean;
};

/** The situation that notices go by. */
export function situationOf(
  { state, access }: Pick<Resolution, 'state' | 'access'>,
  of: Particulars,
): Situation {
  switch (access) {
    case 'limited':
      return of.isEnding ? 'limited-ending' : 'limited';
    case 'none':
      return isUnexplained(state) ? state : 'ended';
    case 'full':
      return openSituation(state, of);
  }
}

type Unexplained = Extract<State, 'unexplained-inactive' | 'unreadable' | 'unlicensed'>;

/** There is no access, and not because anything has ended. */
export function isUnexplained(state: State | Situation): state is Unexplained {
  return state === 'unexplained-inactive' || state === 'unreadable' || state === 'unlicensed';
}

function openSituation(state: State, { quote, isMonthly, isEarly }: Particulars): Situation {
  switch (state) {
    case 'unenforced':
    case 'unexplained-active':
      return state;
    // By the vendor's policy, or for as long as an earlier sighting is trusted.
    case 'unlicensed':
    case 'unreadable':
    case 'unexplained-inactive':
    case 'expired':
    case 'evaluation-expired':
    case 'cancelled-ended':
      return 'other-end';
    case 'quote-extended':
      return quote === 'accepted' ? 'accepted-quote' : 'open-quote';
    case 'evaluation':
    case 'evaluation-suspended':
    case 'active':
    case 'suspended':
    case 'developer':
    case 'cancelled':
    case 'known-issue-active':
      if (quote !== null) return quote === 'open' ? 'open-quote' : 'accepted-quote';
      if (isEarly) return 'other-end';
      return state === 'active' && isMonthly ? 'monthly' : state;
  }
}
