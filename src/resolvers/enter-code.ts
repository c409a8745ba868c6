import type { AdminProblem } from '../wire/admin-api';
import { recordOfCode, type CodeCall } from '../wire/code-call';
import { enteringProblem } from '../wire/code-problem';
import { confirmedMembers } from '../wire/confirmation';
import type { JsonObject } from '../wire/json';
import type { Log } from '../wire/log';
import type { Result } from '../wire/result';
import { isOfCall } from '../wire/send-key';
import type { VendorKey } from '../wire/vendor-key';
import type { AdminSite } from './site';
import { stampOf } from './stamp-of';

/** The history, with what the code confirmed in it unless that was only asked about. */
type Entered = { log: Log; confirmed: JsonObject };

/**
 * Takes what the vendor confirmed by a code into the history, or says what it would be. Site, app,
 * entitlement and time are those of this call; the code is never logged and never answered with.
 */
export async function enterCode(
  site: AdminSite,
  { code, isDryRun, key }: CodeCall,
  { keys, accountId, license }: { keys: VendorKey[]; accountId: string; license: unknown },
): Promise<Result<Entered, AdminProblem>> {
  const verified = await site.verifyCode(code, keys);
  if (!verified.ok) return verified;
  const { confirmation } = verified.value;
  const taken = { ...site.installation(), license, at: site.now() };
  const problem = enteringProblem(verified.value, taken);
  if (problem) return { ok: false, problem: { code: problem } };
  const confirmed = { source: 'vendor', ...confirmedMembers(confirmation) };
  const log = await site.readLog();
  const random = key ?? site.randomId();
  const before = recordOfCode(log.digest.entries, confirmation.id);
  if (before) return isOfCall(before, key) ? done(log) : used;
  if (isDryRun) return done(log);
  const appended = await site.append(
    log,
    (known) => {
      if (recordOfCode(known.digest.entries, confirmation.id)) return null;
      const recorded = { ...stampOf(site, known, random), ...confirmed };
      return { record: { ...recorded, codeId: confirmation.id, code }, note: null };
    },
    accountId,
  );
  if (!appended.ok) return appended;
  // Another call may have been faster.
  const there = recordOfCode(appended.value.digest.entries, confirmation.id);
  return there && isOfCall(there, random) ? done(appended.value) : used;

  function done(known: Log): Result<Entered, AdminProblem> {
    return { ok: true, value: { log: known, confirmed } };
  }
}

const used = { ok: false, problem: { code: 'code-used' } } as const;
