import { kvs } from '@forge/kvs';
import type { Instant } from '../rules/instant';
import { isJsonObject } from '../wire/json';
import { SHORTEST_GAP } from '../wire/license-gap';
import type { Result } from '../wire/result';
import { ownKey } from './own-key';

/** How many callers in a row may have died between their claim and their answer: more than live for two days. */
const MOST_ABANDONED = 60;

/**
 * Claims the one call that these five minutes allow, whoever else wants it too: calls are numbered,
 * and the number is the compare-and-set. `last` is the last call that is known to be over. Where the
 * call is somebody else's: when the next may be made.
 */
export async function claimCall(
  last: number,
  now: Instant,
): Promise<Result<number, { freeAt: Instant }>> {
  for (let number = last + 1; number <= last + MOST_ABANDONED; number += 1) {
    const claimedAt = await claim(number, now);
    if (claimedAt === null) return { ok: true, value: number };
    // One of the future was made before the clock was set back.
    if (!(Math.abs(now - claimedAt) >= SHORTEST_GAP))
      return { ok: false, problem: { freeAt: claimedAt + SHORTEST_GAP } };
  }
  return { ok: false, problem: { freeAt: now + SHORTEST_GAP } };
}

/** Null: it is ours. Otherwise when it was claimed; where that is not known, a late write may still claim it. */
async function claim(number: number, now: Instant): Promise<Instant | null> {
  const by = crypto.randomUUID();
  try {
    await kvs.set(
      callKey(number),
      { format: 1, at: now, by },
      { keyPolicy: 'FAIL_IF_EXISTS', ttl: { unit: 'DAYS', value: 2 } },
    );
    return null;
  } catch {
    const claimed: unknown = await kvs.get(callKey(number));
    if (!isJsonObject(claimed)) return now;
    // Only the answer was lost.
    if (claimed.by === by) return null;
    return typeof claimed.at === 'number' ? claimed.at : now;
  }
}

function callKey(number: number): string {
  return ownKey(`license-call:${String(number).padStart(6, '0')}`);
}
