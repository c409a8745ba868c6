import { kvs } from '@forge/kvs';
import { isJsonObject } from '../wire/json';
import { ownKey } from './own-key';

/**
 * Atlassian: one request of the License API in five minutes for an installation. The clocks of two
 * functions may differ by a little.
 */
export const SHORTEST_GAP = 5 * 60_000 + 10_000;

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
      if (!(now - at >= SHORTEST_GAP)) return null;
    }
  }
  return null;
}

function callKey(number: number): string {
  return ownKey(`license-call:${String(number).padStart(6, '0')}`);
}
