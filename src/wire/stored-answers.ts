import type { Instant } from '../rules/instant';
import { isJsonObject, isText, itemsOf, oneOf, type JsonObject } from './json';
import {
  appTroubles,
  checkOutcomes,
  parsePurchaseCheck,
  parseTold,
  purchaseCheckJson,
  toldJson,
  type AppTrouble,
  type CheckOutcome,
  type PurchaseCheck,
  type ToldAt,
} from './purchase-check';
import type { CheckedBy } from './purchases';

/** What Atlassian told last of an app. */
export type AppAnswer = { appId: string } & ToldAt;

/** An admin's check for purchases that is not over yet. Instants are milliseconds. */
export type CheckUnderWay = {
  /** Tells one check from another. */
  check: string;
  by: CheckedBy;
  startedAt: Instant;
  /** The siblings still to be asked for. */
  pending: string[];
  /** How many apps it set out to ask for, this one among them. */
  of: number;
  /** How many calls for the same apps failed in a row. */
  failures: number;
  /** The answers as they were when it began. */
  before: AppAnswer[];
};

/** The last check that is over, and whether the history is still to be told of it. */
export type EndedCheck = { by: CheckedBy; at: Instant; check: PurchaseCheck; isEntryDue: boolean };

/** All that is known from the License API, kept for everybody who asks. Instants are milliseconds. */
export type StoredAnswers = {
  /** The number of the last call that is known to be over. */
  number: number;
  /** When it was. */
  calledAt: Instant;
  /** Atlassian is not to be called before. */
  notBefore: Instant;
  /** How many calls failed in a row. */
  failures: number;
  answers: AppAnswer[];
  /** The apps of which the last answer to a call that asked for them told nothing. */
  troubles: { appId: string; at: Instant; code: AppTrouble }[];
  /** The apps that the last call that asked for them named when Atlassian refused all of it. */
  barred: { appId: string; at: Instant }[];
  underWay: CheckUnderWay | null;
  last: EndedCheck | null;
  /** What kept checks from telling all, as the history was told last; null for nothing. */
  toldTrouble: CheckOutcome | null;
};

export const nothingAsked: StoredAnswers = {
  number: 0,
  calledAt: 0,
  notBefore: 0,
  failures: 0,
  answers: [],
  troubles: [],
  barred: [],
  underWay: null,
  last: null,
  toldTrouble: null,
};

/** As it is stored. */
export function storedAnswersJson({ answers, underWay, last, ...rest }: StoredAnswers): JsonObject {
  return {
    format: 2,
    ...rest,
    answers: answers.map(answerJson),
    underWay: underWay && { ...underWay, before: underWay.before.map(answerJson) },
    last: last && { ...last, check: purchaseCheckJson(last.check) },
  };
}

/**
 * Reads what is stored, each part for itself: one that cannot be read is as if it were not there. The
 * first format held the answer for this app alone.
 */
export function parseStoredAnswers(stored: unknown, ownAppId: string): StoredAnswers {
  if (!isJsonObject(stored)) return nothingAsked;
  const calls = {
    ...nothingAsked,
    number: countOf(stored.number),
    calledAt: instantOf(stored.calledAt) ?? 0,
    notBefore: instantOf(stored.notBefore) ?? 0,
  };
  if (stored.format === 1) {
    return { ...calls, answers: answersOf([{ ...stored, appId: ownAppId }]) };
  }
  return {
    ...calls,
    failures: countOf(stored.failures),
    answers: answersOf(stored.answers),
    troubles: itemsOf(stored.troubles).flatMap((raw) => troubleOf(raw) ?? []),
    barred: itemsOf(stored.barred).flatMap((raw) => barredOf(raw) ?? []),
    underWay: underWayOf(stored.underWay),
    last: lastOf(stored.last),
    toldTrouble: oneOf(checkOutcomes, stored.toldTrouble) ?? null,
  };
}

function answerJson({ appId, ...told }: AppAnswer) {
  return { appId, ...toldJson(told) };
}

function answersOf(raw: unknown): AppAnswer[] {
  return itemsOf(raw).flatMap((item) => answerOf(item) ?? []);
}

function answerOf(raw: unknown): AppAnswer | null {
  const told = parseTold(raw);
  if (!told || !isJsonObject(raw) || !isText(raw.appId)) return null;
  return { appId: raw.appId, ...told };
}

function troubleOf(raw: unknown): StoredAnswers['troubles'][number] | null {
  if (!isJsonObject(raw) || !isText(raw.appId)) return null;
  const [at, code] = [instantOf(raw.at), oneOf(appTroubles, raw.code)];
  return at === null || !code ? null : { appId: raw.appId, at, code };
}

function barredOf(raw: unknown): StoredAnswers['barred'][number] | null {
  const at = isJsonObject(raw) ? instantOf(raw.at) : null;
  return isJsonObject(raw) && isText(raw.appId) && at !== null ? { appId: raw.appId, at } : null;
}

function underWayOf(raw: unknown): CheckUnderWay | null {
  if (!isJsonObject(raw) || !isText(raw.check)) return null;
  const [by, startedAt] = [checkerOf(raw.by), instantOf(raw.startedAt)];
  if (!by || startedAt === null) return null;
  return {
    check: raw.check,
    by,
    startedAt,
    pending: itemsOf(raw.pending).filter(isText),
    of: countOf(raw.of),
    failures: countOf(raw.failures),
    before: answersOf(raw.before),
  };
}

function lastOf(raw: unknown): EndedCheck | null {
  if (!isJsonObject(raw)) return null;
  const [by, at] = [checkerOf(raw.by), instantOf(raw.at)];
  const check = parsePurchaseCheck(raw.check);
  return by && at !== null && check ? { by, at, check, isEntryDue: raw.isEntryDue === true } : null;
}

function checkerOf(raw: unknown): CheckedBy | undefined {
  return oneOf(['admin', 'job'] as const, raw);
}

function countOf(raw: unknown): number {
  return Math.max(Number.isSafeInteger(raw) ? Number(raw) : 0, 0);
}

function instantOf(raw: unknown): Instant | null {
  return Number.isFinite(raw) ? Number(raw) : null;
}
