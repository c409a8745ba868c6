import { NEVER } from '../rules/instant';
import type { License } from '../rules/license';
import type { LicenseRecord } from '../rules/record';
import { isoText, optionalIsoText } from './iso-text';
import type { JsonObject } from './json';

/** A usable record as JSON again: the fields that the rules know, and no others. */
export function recordJson(record: LicenseRecord): JsonObject {
  const { id, source, kind } = record;
  const recorded = { id, recordedAt: isoText(record.recordedAt), source, kind };
  switch (record.kind) {
    case 'quote': {
      const { quote, issuedOn, validUntil } = record;
      return {
        ...recorded,
        quote,
        issuedOn: isoText(issuedOn),
        validUntil: optionalIsoText(validUntil),
      };
    }
    case 'quote-closed': {
      const { quote, at, outcome } = record;
      return { ...recorded, quote, at: isoText(at), outcome };
    }
    case 'cancellation': {
      const { at, effective, termEnd } = record;
      return { ...recorded, at: isoText(at), effective, termEnd: optionalIsoText(termEnd) };
    }
    case 'cancellation-withdrawn':
      return { ...recorded, at: isoText(record.at) };
    case 'extension':
      return { ...recorded, newEnd: isoText(record.newEnd) };
    case 'known-issue': {
      const { issue, from, until } = record;
      return { ...recorded, issue, from: isoText(from), until: optionalIsoText(until) };
    }
    case 'sighting':
      return { ...recorded, at: isoText(record.at), license: licenseJson(record.license) };
    case 'void':
      return { ...recorded, target: record.target };
  }
}

/** A license's facts in Atlassian's words; one that cannot be read stays unreadable. */
function licenseJson(license: License): JsonObject | null {
  if (license.kind === 'no-license') return null;
  const active = license.flag === 'silent' ? null : license.flag === 'active';
  if (license.kind === 'unreadable') return { active, subscriptionEndDate: 'unreadable' };
  const { kind, billing, end } = license;
  const date = end === NEVER ? null : isoText(end);
  return {
    active,
    billingPeriod: billing === 'unknown' ? null : billing.toUpperCase(),
    isEvaluation: kind === 'evaluation',
    ...(kind === 'developer' && { type: 'DEVELOPER' }),
    ...(kind === 'evaluation' ? { trialEndDate: date } : { subscriptionEndDate: date }),
  };
}
