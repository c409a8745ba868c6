import type { DecidingSite } from '../resolvers/site';
import type { Evidence } from '../rules/evidence';
import { isEnforced } from '../rules/is-enforced';
import { lastSighting } from '../rules/last-sighting';
import type { Policy } from '../rules/policy';
import { resolve } from '../rules/resolve';
import type { Decision } from '../wire/decision';
import type { Digest } from '../wire/digest';
import { recordsOf } from '../wire/entry';
import { errorCode } from '../wire/error-code';
import { isoText, optionalIsoText } from '../wire/iso-text';
import { parseEvidence } from '../wire/parse-case';
import { lacksSeat } from './lacks-seat';

/** What the platform says of a call. Nothing in it comes from the payload that a page sends. */
export type GateCall = {
  /** Atlassian's license JSON. */
  license: unknown;
  /** Atlassian: `userAccess { enabled, hasAccess }` of the context, under user-based billing. */
  userAccess: unknown;
  /** Atlassian: triggers, schedules and queues may get no license at all, whatever there is. */
  absentMeans: 'no-license' | 'not-told';
};

/** Decides one call. Never throws for what the storage does; a failing clock or runtime is a bug. */
export async function decide(
  site: DecidingSite,
  policy: Policy,
  { license, userAccess, absentMeans }: GateCall,
): Promise<Decision> {
  const digest = await readInTime(site);
  const records = recordsOf(digest?.entries ?? []);
  const told = parseEvidence({ environment: site.environment(), license, records });
  const known = { policy, at: site.now() };
  const decision =
    absentMeans === 'not-told' && isMissed(told, policy)
      ? bySighting(told, known)
      : byLicense(told, known, digest ? 'license-and-history' : 'license');
  // Without a license, a seat would not help.
  if (decision.access === 'none' || !lacksSeat(userAccess)) return decision;
  return { ...decision, access: 'none', reason: 'no-seat' };
}

/** How long a call waits for the history, in milliseconds. Atlassian: a function has 25 seconds for everything. */
const LONGEST_READ = 5_000;

/** The history; null when it cannot be read in time, also not at once again. */
async function readInTime(site: DecidingSite): Promise<Digest | null> {
  const read = () => site.readDigest();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('the storage did not answer', 'TimeoutError'));
    }, LONGEST_READ);
  });
  try {
    return await Promise.race([read().catch(read), late]);
  } catch (error) {
    console.warn('the history could not be read; the license alone decides', errorCode(error));
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** No license came, where one would be enforced. */
function isMissed({ license, environment }: Evidence, policy: Policy): boolean {
  return license.kind === 'no-license' && isEnforced(environment, policy);
}

type Moment = { policy: Policy; at: number };

function byLicense(evidence: Evidence, { policy, at }: Moment, basis: Decision['basis']): Decision {
  const { access, state, reason, until } = resolve(evidence, policy, at).resolution;
  return { access, state, reason, until: optionalIsoText(until), basis, asOf: isoText(at) };
}

function bySighting(evidence: Evidence, moment: Moment): Decision {
  const seen = lastSighting(evidence, moment.at);
  if (seen) {
    const decision = byLicense({ ...evidence, license: seen.license }, moment, 'sighting');
    return { ...decision, asOf: isoText(seen.at) };
  }
  const asOf = isoText(moment.at);
  return { access: 'none', state: null, reason: 'not-told', until: null, basis: 'nothing', asOf };
}
