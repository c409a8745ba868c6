import { SAME_TERM_DAYS } from './cancellation';
import { DAY, NEVER, plusDays, type Instant } from './instant';
import {
  isReadable,
  type Billing,
  type Flag,
  type License,
  type ReadableLicense,
  type Term,
} from './license';
import { regimes } from './regimes';

/** The purchase behind a license. Null is what was not told. */
export type Entitlement = { id: string | null; number: string | null };

/**
 * What Atlassian's license says, to be compared. Its resolver context, License API and invocation
 * token tell different parts, so a null edition, id or number is unknown, and so is unknown billing.
 */
export type SeenLicense = { license: License; edition: string | null; entitlement: Entitlement };

/** The same, and when it was seen. */
export type Seen = { at: Instant } & SeenLicense;

type NewEnd = { end: Instant; oldEnd: Instant };

/**
 * What changed from one sighting to the next. It happened at some moment between the two, so days
 * over an end are whole ones that had passed at the earlier sighting: at least so many.
 */
export type LicenseChange =
  | { code: 'first-seen' | 'appeared' | 'readable-again' | 'unreadable'; license: License }
  | { code: 'removed' }
  | { code: 'evaluation-started' | 'converted' | 'kind-changed'; license: ReadableLicense }
  | ({ code: 'renewed' | 'evaluation-extended' | 'evaluation-shortened' } & NewEnd)
  | ({ code: 'end-later' | 'end-earlier' } & NewEnd)
  | ({ code: 'renewed-late'; daysOver: number } & NewEnd)
  | { code: 'end-stated'; end: Instant }
  | { code: 'end-unstated'; oldEnd: Instant }
  | { code: 'ended-as-dated'; end: Instant }
  | { code: 'ended-early'; end: Instant; from: Instant; to: Instant }
  | { code: 'ended-late'; end: Instant; daysOver: number }
  | { code: 'inactive' | 'active-again' | 'flag-silent' }
  | { code: 'flag-told'; flag: 'active' | 'none' }
  | { code: 'billing-changed'; billing: Billing }
  | { code: 'edition-changed'; edition: string; oldEdition: string }
  | { code: 'entitlement-replaced'; entitlement: Entitlement; oldEntitlement: Entitlement }
  | { code: 'unchanged'; since: Instant; overdue: Overdue | null };

/** Seen active for the first time when the days after its end were over; `days` at the later sighting. */
type Overdue = { end: Instant; days: number };

/** How long a license stays active after its end, the same in every regime. */
const { suspendedDays } = regimes.classic;

/** No fact that both tell differs. */
export function isSameLicense(before: SeenLicense, after: SeenLicense): boolean {
  return (
    isSameReading(before.license, after.license) &&
    isSameIfTold(before.edition, after.edition) &&
    isSameEntitlement(before.entitlement, after.entitlement)
  );
}

/** Whether `after` tells of the purchase what `before` did not, so that a later change of it can be seen. */
export function tellsMore(before: SeenLicense, after: SeenLicense): boolean {
  const isNewlyTold = (was: string | null, is: string | null) => was === null && is !== null;
  return (
    isNewlyTold(before.edition, after.edition) ||
    isNewlyTold(before.entitlement.id, after.entitlement.id) ||
    isNewlyTold(before.entitlement.number, after.entitlement.number)
  );
}

/** `after`, with what it does not tell of the purchase as it was known before. */
export function carriedOver(before: Seen | null, after: Seen): Seen {
  if (before === null || !isSameEntitlement(before.entitlement, after.entitlement)) return after;
  return {
    ...after,
    edition: after.edition ?? before.edition,
    entitlement: {
      id: after.entitlement.id ?? before.entitlement.id,
      number: after.entitlement.number ?? before.entitlement.number,
    },
  };
}

/** All that changed, the license itself first. `unchanged` stands alone, exactly when both are the same. */
export function licenseChanges(before: Seen | null, after: Seen): LicenseChange[] {
  if (before === null) return [{ code: 'first-seen', license: after.license }];
  if (isSameLicense(before, after))
    return [{ code: 'unchanged', since: before.at, overdue: overdueSince(before.at, after) }];
  return [...licenseChange(before, after), ...purchaseChange(before, after)];
}

function isSameReading(before: License, after: License): boolean {
  if (before.kind !== after.kind || flagOf(before) !== flagOf(after)) return false;
  if (!isReadable(before) || !isReadable(after)) return true;
  return before.end === after.end && isSameBilling(before, after);
}

function isSameBilling(before: Term, after: Term): boolean {
  const isTold = before.billing !== 'unknown' && after.billing !== 'unknown';
  return !isTold || before.billing === after.billing;
}

function isSameIfTold(before: string | null, after: string | null): boolean {
  return before === null || after === null || before === after;
}

/** The id decides; a number is compared only where one of the two tells no id. */
function isSameEntitlement(before: Entitlement, after: Entitlement): boolean {
  const byId = before.id !== null && after.id !== null;
  return byId ? before.id === after.id : isSameIfTold(before.number, after.number);
}

function overdueSince(before: Instant, { at, license }: Seen): Overdue | null {
  if (!isReadable(license) || license.flag !== 'active') return null;
  const limit = plusDays(license.end, suspendedDays[license.kind]);
  return before < limit && limit <= at ? { end: license.end, days: daysOver(license, at) } : null;
}

function daysOver({ end }: Term, at: Instant): number {
  return Math.floor((at - end) / DAY);
}

function licenseChange(before: Seen, after: Seen): LicenseChange[] {
  const [was, is] = [before.license, after.license];
  if (isReadable(is)) {
    if (isReadable(was))
      return [
        ...termChange({ was, is }, before.at),
        ...flagChange(before, after),
        ...billingChange(was, is),
      ];
    if (was.kind === 'unreadable') return [{ code: 'readable-again', license: is }];
    const started = is.kind === 'evaluation' && is.flag !== 'none';
    return [{ code: started ? 'evaluation-started' : 'appeared', license: is }];
  }
  if (was.kind === is.kind) return flagChange(before, after);
  return is.kind === 'no-license' ? [{ code: 'removed' }] : [{ code: is.kind, license: is }];
}

type Terms = { was: ReadableLicense; is: ReadableLicense };

function termChange({ was, is }: Terms, seenBefore: Instant): LicenseChange[] {
  if (was.kind !== is.kind) {
    // What is not active was neither started nor bought.
    if (is.flag !== 'none' && is.kind === 'evaluation')
      return [{ code: 'evaluation-started', license: is }];
    if (is.flag !== 'none' && was.kind === 'evaluation' && is.kind === 'subscription')
      return [{ code: 'converted', license: is }];
    return [{ code: 'kind-changed', license: is }];
  }
  if (was.end === is.end) return [];
  if (was.end === NEVER) return [{ code: 'end-stated', end: is.end }];
  if (is.end === NEVER) return [{ code: 'end-unstated', oldEnd: was.end }];
  const ends = { end: is.end, oldEnd: was.end };
  if (is.end < was.end)
    return [{ code: is.kind === 'evaluation' ? 'evaluation-shortened' : 'end-earlier', ...ends }];
  if (is.flag === 'none' || is.kind === 'developer') return [{ code: 'end-later', ...ends }];
  if (is.kind === 'evaluation') return [{ code: 'evaluation-extended', ...ends }];
  if (is.end <= plusDays(was.end, SAME_TERM_DAYS)) return [{ code: 'end-later', ...ends }];
  if (seenBefore < was.end) return [{ code: 'renewed', ...ends }];
  return [{ code: 'renewed-late', ...ends, daysOver: daysOver(was, seenBefore) }];
}

function flagChange(before: Seen, after: Seen): LicenseChange[] {
  const [was, is] = [flagOf(before.license), flagOf(after.license)];
  if (was === is) return [];
  if (is === 'silent') return [{ code: 'flag-silent' }];
  if (was === 'silent') return [{ code: 'flag-told', flag: is }];
  return [is === 'active' ? { code: 'active-again' } : ended(before, after)];
}

function flagOf(license: License): Flag {
  return license.kind === 'no-license' ? 'silent' : license.flag;
}

/** How its end at some moment after `before` and up to `after` fits the dates. */
function ended(before: Seen, after: Seen): LicenseChange {
  const [was, is] = [before.license, after.license];
  if (!isReadable(is) || is.end === NEVER) return { code: 'inactive' };
  const { kind, end } = is;
  if (after.at < end) return { code: 'ended-early', end, from: before.at, to: after.at };
  if (before.at < plusDays(end, suspendedDays[kind])) return { code: 'ended-as-dated', end };
  // Of an end that was moved into the past nobody can say that the license outlived it.
  const wasStated = isReadable(was) && was.kind === kind && was.end === end;
  return wasStated
    ? { code: 'ended-late', end, daysOver: daysOver(is, before.at) }
    : { code: 'inactive' };
}

function billingChange(was: Term, is: Term): LicenseChange[] {
  if (isSameBilling(was, is)) return [];
  return [{ code: 'billing-changed', billing: is.billing }];
}

function purchaseChange(before: SeenLicense, after: SeenLicense): LicenseChange[] {
  const changes: LicenseChange[] = [];
  const [oldEdition, edition] = [before.edition, after.edition];
  if (oldEdition !== null && edition !== null && oldEdition !== edition)
    changes.push({ code: 'edition-changed', edition, oldEdition });
  const [oldEntitlement, entitlement] = [before.entitlement, after.entitlement];
  if (!isSameEntitlement(oldEntitlement, entitlement))
    changes.push({ code: 'entitlement-replaced', entitlement, oldEntitlement });
  return changes;
}
