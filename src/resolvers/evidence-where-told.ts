import type { Evidence } from '../rules/evidence';
import type { Instant } from '../rules/instant';
import { isEnforced } from '../rules/is-enforced';
import { lastSighting } from '../rules/last-sighting';
import type { Environment } from '../rules/license';
import type { Policy } from '../rules/policy';
import { recordsOf, type Entry } from '../wire/entry';
import { parseEvidence } from '../wire/parse-case';

/** The license as the platform told it, undefined where it may have told nothing, and the history. */
export type Known = { license: unknown; entries: Entry[] };

/**
 * What is known in a call that may have been told no license, whatever there is: then what the app saw
 * last stands in for it. Null: nothing is known.
 */
export function evidenceWhereTold(
  { license, entries }: Known,
  { policy, environment }: { policy: Policy; environment: Environment },
  at: Instant,
): Evidence | null {
  const evidence = parseEvidence({ environment, license, records: recordsOf(entries) });
  // Where no license is enforced, that none was told says enough.
  if (license !== undefined || !isEnforced(environment, policy)) return evidence;
  const seen = lastSighting(evidence, at);
  return seen && { ...evidence, license: seen.license };
}
