import { makeInvoke } from '@forge/bridge';
import { accessKey, isDecision, type AccessApi, type Decision } from '../wire/decision';

const invoke = makeInvoke<AccessApi>();

/** A decision, and whether it is an older one because the function could not be asked just now. */
export type Answer = { decision: Decision; isLastKnown: boolean };

const MINUTE = 60_000;

/** How long a decision may stand in for one that cannot be had. */
const LAST_KNOWN_FOR = 15 * 24 * 60 * MINUTE;

// A page belongs to one reader on one site, so that its gates may share an answer.
let asked: { answer: Promise<Decision>; at: number } | null = null;
let known: { decision: Decision; at: number } | null = null;

/** Asks the function, once for all gates that are drawn within a minute. Null: no answer, and none known. */
export async function askAccess(): Promise<Answer | null> {
  const now = Date.now();
  if (asked === null || now - asked.at >= MINUTE) asked = { answer: invokeAccess(), at: now };
  const mine = asked;
  try {
    const decision = await mine.answer;
    known = { decision, at: mine.at };
    return { decision, isLastKnown: false };
  } catch (error) {
    console.warn('the license could not be checked', error);
    if (asked === mine) asked = null;
    if (known === null || now - known.at >= LAST_KNOWN_FOR) return null;
    return { decision: known.decision, isLastKnown: true };
  }
}

/** A function of the app's own may answer to this name too. */
async function invokeAccess(): Promise<Decision> {
  const answer: unknown = await invoke(accessKey);
  if (!isDecision(answer)) throw new Error(`the function \`${accessKey}\` answered no decision`);
  return answer;
}
