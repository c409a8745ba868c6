import type { Instant } from '../rules/instant';
import type { Seen } from '../rules/license-change';
import { isJsonObject, isText, itemsOf, oneOf } from './json';
import { isoText } from './iso-text';
import { parseInstant } from './parse-instant';
import { seenLicense, sightedLicense } from './sighted-license';

/** Why the License API told nothing, of one app or of all. */
export const callProblems = [
  /** It may not be asked for these apps. */
  'not-permitted',
  /** It did not understand the question. */
  'refused',
  /** It was asked too often, by whomever on the site. */
  'too-often',
  /** It answered with an error of its own. */
  'failed',
  /** It was silent, or could not be reached. */
  'unreachable',
  /** What it said cannot be read. */
  'unreadable',
] as const;

export type CallProblem = (typeof callProblems)[number];

/** What an answer that could be read says of an app instead of a license. */
export const appTroubles = ['refused', 'not-answered', 'unreadable'] as const;

export type AppTrouble = (typeof appTroubles)[number];

/** What came of a check for purchases, as a whole. */
export const checkOutcomes = [
  /** Something is better than before: found, renewed, a higher edition, or otherwise another. */
  'updated',
  /** Something is worse than before: ended, gone, or a lower edition. */
  'downgraded',
  'unchanged',
  /** No app has a license on this site. */
  'none-found',
  /** All licenses that were found are evaluations. */
  'only-evaluations',
  /** Of some apps nothing was told, and of the others nothing new. */
  'partial',
  ...callProblems,
] as const;

export type CheckOutcome = (typeof checkOutcomes)[number];

/** What Atlassian told of an app's license, null for none, and when it did. */
export type ToldAt = { at: Instant; license: unknown };

/** An app whose license is not as it was; before is null when it was never told. */
export type PurchaseChange = {
  appId: string;
  /** As it was called then. */
  name: string;
  before: ToldAt | null;
  after: ToldAt;
};

/** A check for purchases that is over. */
export type PurchaseCheck = {
  /** Tells one check from another, whoever writes it down. */
  check: string;
  outcome: CheckOutcome;
  /** For how many apps it asked, this one among them, and for how many it set out to ask. */
  asked: number;
  of: number;
  changes: PurchaseChange[];
  troubles: { appId: string; name: string; code: AppTrouble }[];
};

/** Reads a check that was kept; null when it is none. */
export function parsePurchaseCheck(raw: unknown): PurchaseCheck | null {
  if (!isJsonObject(raw) || !isText(raw.check)) return null;
  const outcome = oneOf(checkOutcomes, raw.outcome);
  const { check, asked, of } = raw;
  if (!outcome || !isCount(asked) || !isCount(of) || asked > of) return null;
  const changes = itemsOf(raw.changes).flatMap((item) => changeOf(item) ?? []);
  const troubles = itemsOf(raw.troubles).flatMap((item) => {
    const code = isJsonObject(item) ? oneOf(appTroubles, item.code) : undefined;
    const app = appOf(item);
    return app && code ? [{ ...app, code }] : [];
  });
  return { check, outcome, asked, of, changes, troubles };
}

/** A check as it is kept: its dates as ISO 8601 text. */
export function purchaseCheckJson(kept: PurchaseCheck) {
  const { check, outcome, asked, of, changes, troubles } = kept;
  return {
    check,
    outcome,
    asked,
    of,
    troubles,
    changes: changes.map(({ before, after, ...app }) => ({
      ...app,
      before: before && toldJson(before),
      after: toldJson(after),
    })),
  };
}

/** What was told of an app, as it is kept. */
export function toldJson({ at, license }: ToldAt): { at: string; license: unknown } {
  return { at: isoText(at), license };
}

/** What was told of an app, to be compared. */
export function seenOf({ at, license }: ToldAt): Seen {
  return { at, ...seenLicense(license) };
}

/** Reads what was told of an app; null when it cannot be read. */
export function parseTold(raw: unknown): ToldAt | null {
  const at = isJsonObject(raw) ? parseInstant(raw.at) : null;
  if (!isJsonObject(raw) || typeof at !== 'number') return null;
  return { at, license: sightedLicense(raw.license) };
}

function isCount(raw: unknown): raw is number {
  return Number.isInteger(raw) && Number(raw) >= 0 && Number(raw) <= 1_000;
}

function changeOf(raw: unknown): PurchaseChange | null {
  const app = appOf(raw);
  if (!app || !isJsonObject(raw)) return null;
  const after = parseTold(raw.after);
  return after && { ...app, before: parseTold(raw.before), after };
}

function appOf(raw: unknown): { appId: string; name: string } | null {
  if (!isJsonObject(raw) || !isText(raw.appId) || !isText(raw.name)) return null;
  return { appId: raw.appId, name: raw.name };
}
