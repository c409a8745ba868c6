import { DAY, type Instant } from '../rules/instant';
import { TRUSTED_DAYS } from '../rules/last-sighting';
import { environments } from '../rules/license';
import type { NoticeBound, NoticeBounds } from '../rules/notice-choice';
import type { AdminStanding } from './admin-api';
import { parseEntry, type NumberedEntry } from './entry';
import { isJsonObject, jsonOf, oneOf, type JsonObject } from './json';
import { parseInstant } from './parse-instant';
import { parseNoticeChoices } from './parse-notice-choices';
import { parsePolicy } from './parse-policy';
import { standingAt } from './standing';

const FORMAT = 1;

/** A standing as text, for when it cannot be read again. What follows from it is left out. */
export function keptText(standing: AdminStanding): string {
  const { answer, app, environment, license, policy, entries, log, notices, takesCodes } = standing;
  const facts = { app, environment, license, policy, entries, log, notices, takesCodes };
  return JSON.stringify({ format: FORMAT, at: answer.at, ...facts });
}

/**
 * Reads a standing that was kept, as it was then; null when it is none, or older
 * at `now` than a sighting that is trusted.
 */
export function parseKept(text: string, now: Instant): AdminStanding | null {
  const kept = jsonOf(text);
  if (!isJsonObject(kept) || kept.format !== FORMAT) return null;
  const at = parseInstant(kept.at);
  if (typeof at !== 'number' || at > now || now - at > TRUSTED_DAYS * DAY) return null;
  const { app, license = null } = kept;
  const environment = oneOf(environments, kept.environment);
  const [log, notices] = [logOf(kept.log), noticesOf(kept.notices)];
  if (!isJsonObject(app) || typeof app.name !== 'string' || !environment) return null;
  if (!Array.isArray(kept.entries) || !log || !notices) return null;
  const { policy } = parsePolicy(kept.policy);
  const entries = kept.entries.map(parseEntry);
  const known = { app: { name: app.name }, environment, license, policy, entries };
  const takesCodes = kept.takesCodes === true;
  return { ...standingAt(known, at), log, notices, takesCodes };
}

function logOf(raw: unknown): AdminStanding['log'] | null {
  if (!isJsonObject(raw) || typeof raw.count !== 'number' || !Array.isArray(raw.latest))
    return null;
  const latest = raw.latest.flatMap((item: unknown): NumberedEntry[] => {
    if (!isJsonObject(item) || typeof item.number !== 'number') return [];
    return [{ number: item.number, entry: parseEntry(item.entry) }];
  });
  return { count: raw.count, latest };
}

function noticesOf(raw: unknown): AdminStanding['notices'] | null {
  if (!isJsonObject(raw) || !isJsonObject(raw.bounds)) return null;
  const [choices, bounds] = [parseNoticeChoices(raw.choices), boundsOf(raw.bounds)];
  return choices && bounds && { choices, bounds };
}

function boundsOf(raw: JsonObject): NoticeBounds | null {
  const evaluation = boundOf(raw.evaluation);
  const ending = boundOf(raw.ending);
  const limited = boundOf(raw.limited);
  const ended = boundOf(raw.ended);
  const unavailable = boundOf(raw.unavailable);
  if (!evaluation || !ending || !limited || !ended || !unavailable) return null;
  return { evaluation, ending, limited, ended, unavailable };
}

function boundOf(raw: unknown): NoticeBound | null {
  if (!isJsonObject(raw) || typeof raw.mayHide !== 'boolean') return null;
  const { mayHide, fromDays } = raw;
  if (fromDays === null) return { mayHide, fromDays };
  if (!isJsonObject(fromDays)) return null;
  const { least, most, unchosen } = fromDays;
  const isRead =
    typeof least === 'number' && typeof most === 'number' && typeof unchosen === 'number';
  return isRead ? { mayHide, fromDays: { least, most, unchosen } } : null;
}
