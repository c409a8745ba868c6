import { keptText, parseKept } from '../../../src/wire/kept-standing';
import { placeOfReader, type StandingAnswer } from '../backend';

/**
 * Keeps the last answer for a later failure, in this tab and for this reader only. A refusal takes it
 * away: who is refused is shown nothing.
 */
export async function keepLastKnown(answer: StandingAnswer): Promise<void> {
  try {
    const key = await placeOfReader();
    if (key === null) return;
    if (answer.ok) sessionStorage.setItem(key, keptText(answer.value));
    else sessionStorage.removeItem(key);
  } catch (error) {
    console.warn('the standing was not kept for a later failure', error);
  }
}

/** The last answer, if it is there and not too old. */
export async function readLastKnown(): Promise<StandingAnswer | null> {
  try {
    const key = await placeOfReader();
    const text = key === null ? null : sessionStorage.getItem(key);
    const standing = text === null ? null : parseKept(text, Date.now());
    return standing && { ok: true, value: standing };
  } catch (error) {
    console.warn('what was known last could not be read', error);
    return null;
  }
}
