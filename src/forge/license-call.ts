import { kvs } from '@forge/kvs';
import { SHORTEST_GAP } from '../wire/license-gap';
import { isJsonObject } from '../wire/json';
import { ownKey } from './own-key';

/** How many callers in a row may have died between their claim and their answer. */
const MOST_ABANDONED = 10;

/**
 * Claims the one call that these five minutes allow, whoever else wants it too: calls are numbered,
 * and the number is the compare-and-set. `last` is the last call that is known to be over. Null: the
 * call is somebody else's.
 */
export async function claimCall(last: number, now: number): Promise<number | null> {
  for (let number = last + 1; number <= last + MOST_ABANDONED; number += 1) {
    try {
      await kvs.set(
        callKey(number),
        { format: 1, at: now },
        { keyPolicy: 'FAIL_IF_EXISTS', ttl: { unit: 'DAYS', value: 2 } },
      );
      return number;
    } catch {
      const claimed: unknown = await kvs.get(callKey(number));
      const at = isJsonObject(claimed) ? Number(claimed.at) : Infinity;
      // One of the future was made before the clock was set back.
      if (!(Math.abs(now - at) >= SHORTEST_GAP)) return null;
    }
  }
  return null;
}

function callKey(number: number): string {
  return ownKey(`license-call:${String(number).padStart(6, '0')}`);
}
