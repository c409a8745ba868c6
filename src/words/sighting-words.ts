import { NEVER, type Instant } from '../rules/instant';
import { isReadable, type License, type ReadableLicense } from '../rules/license';
import {
  licenseChanges,
  type Entitlement,
  type LicenseChange,
  type Seen,
} from '../rules/license-change';
import { closingOf, dayOf, endedOn } from './dates';
import type { Language } from './language';
import type { MessageKey, Words } from './words';

/** What a sighting says that the one before it did not, in one or two sentences a change. */
export function sightingWords(before: Seen | null, after: Seen, language: Language): string {
  const changes = licenseChanges(before, after);
  return changes.map((change) => changeWords(change, after.at, language)).join(' ');
}

/** A license as it was seen, beside nothing. */
export function seenWords({ license, at }: Seen, language: Language): string {
  return licenseWords(license, at, language);
}

function changeWords(change: LicenseChange, at: Instant, language: Language): string {
  const { say, reader } = language;
  const closing = (end: Instant): string => closingOf(end, reader);
  const over = (end: Instant): string => endedOn(end, reader);
  switch (change.code) {
    case 'first-seen':
    case 'appeared':
    case 'readable-again':
      return sentences(say(`sighting.${change.code}`), licenseWords(change.license, at, language));
    case 'unreadable':
      return licenseWords(change.license, at, language);
    case 'evaluation-started':
    case 'converted':
    case 'kind-changed': {
      const begun = say(`sighting.${change.code}`, { kind: change.license.kind });
      return sentences(begun, termWords(change.license, at, language));
    }
    case 'renewed':
    case 'evaluation-extended':
    case 'evaluation-shortened':
    case 'end-later':
    case 'end-earlier': {
      const [end, oldEnd] = [closing(change.end), closing(change.oldEnd)];
      // Dates are written to the minute.
      if (end === oldEnd) return say('sighting.end-moved');
      return say(`sighting.${change.code}`, { end, oldEnd });
    }
    case 'renewed-late': {
      const [end, oldEnd] = [closing(change.end), over(change.oldEnd)];
      return say('sighting.renewed-late', { end, oldEnd, days: change.daysOver });
    }
    case 'end-stated':
      return say('sighting.end-stated', { end: closing(change.end) });
    case 'end-unstated':
      return say('sighting.end-unstated', { oldEnd: closing(change.oldEnd) });
    case 'ended-as-dated':
      return say('sighting.ended-as-dated', { end: over(change.end) });
    case 'ended-early': {
      const [from, to] = [dayOf(change.from, reader), dayOf(change.to, reader)];
      const span = from === to ? 'day' : 'days';
      return say('sighting.ended-early', { from, to, span, end: closing(change.end) });
    }
    case 'ended-late':
      return say('sighting.ended-late', { end: over(change.end), days: change.daysOver });
    case 'removed':
    case 'inactive':
    case 'active-again':
    case 'flag-silent':
      return say(`sighting.${change.code}`);
    case 'flag-told':
      return say('sighting.flag-told', { flag: change.flag });
    case 'billing-changed':
      return say('sighting.billing-changed', { billing: change.billing });
    case 'edition-changed': {
      const edition = editionWords(change.edition, say);
      const oldEdition = editionWords(change.oldEdition, say);
      return say('sighting.edition-changed', { edition, oldEdition });
    }
    case 'entitlement-replaced':
      return entitlementWords(change.oldEntitlement, change.entitlement, say);
    case 'unchanged': {
      const { since, overdue } = change;
      return sentences(
        say('sighting.unchanged', { since: dayOf(since, reader) }),
        overdue && say('sighting.overdue', { end: over(overdue.end), days: overdue.days }),
      );
    }
  }
}

/** The license as it was seen, with its flag where that is not what its term lets expect. */
function licenseWords(license: License, at: Instant, language: Language): string {
  const { say } = language;
  if (license.kind === 'no-license') return say('fact.unlicensed');
  const key = flagKey(license, at);
  const facts = isReadable(license) ? termWords(license, at, language) : say('fact.unreadable');
  return sentences(facts, key && say(key));
}

function flagKey(
  license: Exclude<License, { kind: 'no-license' }>,
  at: Instant,
): MessageKey | null {
  const { flag } = license;
  if (flag === 'none') return 'fact.unexplained-inactive';
  if (!isReadable(license)) return flag === 'active' ? 'fact.unexplained-active' : null;
  if (flag === 'silent') return 'sighting.flag-silent';
  return at < license.end ? null : 'fact.unexplained-active';
}

function termWords({ kind, flag, end }: ReadableLicense, at: Instant, language: Language): string {
  const { say, reader } = language;
  const running = kind === 'subscription' ? 'active' : kind;
  if (end === NEVER) return flag === 'active' ? say(`fact.${running}`) : '';
  if (at < end) return say(`fact.${running}.dated`, { until: closingOf(end, reader) });
  const over = kind === 'evaluation' ? 'fact.evaluation-expired' : 'fact.expired';
  return say(over, { termEnd: endedOn(end, reader) });
}

function editionWords(edition: string, say: Words): string {
  return edition === 'standard' || edition === 'advanced' ? say(`edition.${edition}`) : edition;
}

/** A number is told by its end, and only where that tells the two apart. */
function entitlementWords(was: Entitlement, is: Entitlement, say: Words): string {
  const [number, oldNumber] = [endOfNumber(is), endOfNumber(was)];
  return number && oldNumber && number !== oldNumber
    ? say('sighting.entitlement-replaced.numbered', { number, oldNumber })
    : say('sighting.entitlement-replaced');
}

/** Enough to compare with, too little to tell the number; of a short one that would be too much. */
function endOfNumber({ number }: Entitlement): string | null {
  return number !== null && number.length > 8 ? `…${number.slice(-3)}` : null;
}

function sentences(...parts: (string | null)[]): string {
  return parts.filter((part) => part).join(' ');
}
