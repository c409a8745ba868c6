import { NEVER, type Instant } from '../rules/instant';
import type { Billing, Flag, License, LicenseKind } from '../rules/license';
import type { Problem } from '../rules/problem';
import { isAbsent, isJsonObject, type JsonObject } from './json';
import { parseInstant, type DateReading } from './parse-instant';

/** The license as facts, and what was wrong with its JSON. */
export type LicenseReading = { license: License; problems: Problem[] };

/**
 * Reads Atlassian's license JSON in any of its shapes: resolver context, License API, invocation
 * token, browser context. `null`, absence and `{}` are no license, and so is an object whose members
 * are all null, since null counts as absent. Nothing throws.
 */
export function parseLicense(raw: unknown): LicenseReading {
  if (isAbsent(raw)) return { license: { kind: 'no-license' }, problems: [] };
  if (!isJsonObject(raw)) return { license: { kind: 'unreadable', flag: 'silent' }, problems: [] };
  if (Object.values(raw).every(isAbsent)) return { license: { kind: 'no-license' }, problems: [] };
  const flag = flagOf(raw);
  const kind = kindOf(raw);
  const dates = {
    trialEndDate: parseInstant(raw.trialEndDate),
    subscriptionEndDate: parseInstant(raw.subscriptionEndDate),
  };
  const end = endOf(kind, dates, flag);
  const license: License =
    end === 'unreadable' ? { kind: end, flag } : { kind, flag, billing: billingOf(raw), end };
  return { license, problems: problemsOf(raw, dates) };
}

type Dates = Record<'trialEndDate' | 'subscriptionEndDate', DateReading>;

function flagOf({ active, isActive }: JsonObject): Flag {
  const flag = typeof active === 'boolean' ? active : isActive;
  return typeof flag === 'boolean' ? (flag ? 'active' : 'none') : 'silent';
}

/** Atlassian: `type` comes in any case and may grow, so an unknown one is a subscription. */
function kindOf({ isEvaluation, type }: JsonObject): LicenseKind {
  const lower = typeof type === 'string' ? type.toLowerCase() : null;
  if (isEvaluation === true || lower === 'evaluation') return 'evaluation';
  return lower === 'developer' ? 'developer' : 'subscription';
}

function billingOf({ billingPeriod }: JsonObject): Billing {
  const lower = typeof billingPeriod === 'string' ? billingPeriod.toLowerCase() : null;
  return lower === 'monthly' || lower === 'annual' ? lower : 'unknown';
}

function endOf(
  kind: LicenseKind,
  { trialEndDate, subscriptionEndDate }: Dates,
  flag: Flag,
): Instant | 'unreadable' {
  const evaluationEnd = trialEndDate === 'no-date' ? subscriptionEndDate : trialEndDate;
  const end = kind === 'evaluation' ? evaluationEnd : subscriptionEndDate;
  if (end === 'bad-date') return 'unreadable';
  if (end === 'no-date') return flag === 'silent' ? 'unreadable' : NEVER;
  return end;
}

function problemsOf({ active, isActive }: JsonObject, dates: Dates): Problem[] {
  const problems: Problem[] = [];
  if (typeof active === 'boolean' && typeof isActive === 'boolean' && active !== isActive)
    problems.push({ code: 'active-differs' });
  if (dates.trialEndDate === 'bad-date') problems.push({ code: 'bad-date', field: 'trialEndDate' });
  if (dates.subscriptionEndDate === 'bad-date')
    problems.push({ code: 'bad-date', field: 'subscriptionEndDate' });
  return problems;
}
