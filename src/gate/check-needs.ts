import type { Needs } from '../wire/decision';

/** Throws where a gate needs nothing that there is: JavaScript has no compiler to say so. */
export function checkNeeds(needs: Needs): void {
  const given: unknown = needs;
  if (given !== 'full' && given !== 'limited')
    throw new Error(`a gate needs 'full' or 'limited', not ${String(given)}`);
}
