import type { Decision } from '../wire/decision';
import type { Messages } from './messages';

/**
 * What a gate says in English. A vendor's app may use the gates without our translation files, so
 * these few stand in the code too; a test keeps them equal to the file.
 */
export const accessInEnglish = {
  'gate.waiting': 'Checking the license',
  'gate.limited.title': 'This can only be read and exported right now',
  'gate.limited.body': 'Your admin can see why on the license page.',
  'gate.ended.title': 'This is no longer available',
  'gate.ended.body': 'The license of this app has ended. Your admin can make it available again.',
  'gate.unavailable.title': 'This is not available right now',
  'gate.unavailable.body': 'Your admin can see why on the license page.',
  'gate.no-seat.title': 'You do not have access to this app',
  'gate.no-seat.body': 'Your admin can give it to you.',
  'gate.unknown.title': 'This could not be opened',
  'gate.unknown.body': 'The license of this app could not be checked.',
  'gate.retry': 'Try again',
} as const;

type AccessKey = keyof typeof accessInEnglish;

/** Why a gate is closed; `unknown` when nobody could be asked. */
type ClosedBy = 'limited' | 'ended' | 'unavailable' | 'no-seat' | 'unknown';

/** Says a gate's message from the app's translations, or else in English. */
export function sayAccess(key: AccessKey, messages: Messages): string {
  const message = messages[key];
  return typeof message === 'string' ? message : accessInEnglish[key];
}

/** Why a feature is closed, in words; null for a gate that got no answer. */
export function accessWords(
  decision: Decision | null,
  messages: Messages,
): { title: string; body: string } {
  const closedBy = decision ? closedByOf(decision) : 'unknown';
  return {
    title: sayAccess(`gate.${closedBy}.title`, messages),
    body: sayAccess(`gate.${closedBy}.body`, messages),
  };
}

function closedByOf({ access, reason }: Decision): ClosedBy {
  if (access === 'limited') return 'limited';
  switch (reason) {
    case 'no-seat':
      return 'no-seat';
    case 'evaluation-ended':
    case 'subscription-ended':
    case 'developer-ended':
    case 'cancelled-at-once':
    case 'cancelled-term-over':
      return 'ended';
    case 'not-told':
    case 'not-enforced':
    case 'no-license':
    case 'unreadable-license':
    case 'evaluation-running':
    case 'evaluation-suspended':
    case 'subscription-running':
    case 'subscription-suspended':
    case 'developer-license':
    case 'cancelled-to-term-end':
    case 'open-quote':
    case 'known-issue':
    case 'reported-active':
    case 'reported-inactive':
      return 'unavailable';
  }
}
