import * as v from 'valibot';
import { DAY, LAST_INSTANT, type Instant } from '../rules/instant';
import { LONGEST_QUOTE_DAYS } from '../rules/problem';
import { isoText } from './iso-text';
import { isJsonObject, type JsonObject } from './json';
import { LONGEST_NAME } from './new-record';
import type { Result } from './result';

/** What Atlassian granted, and the vendor confirms. */
type Granted =
  | { kind: 'quote'; quote: string; issuedOn: Instant }
  /** `ticket` is the number under which Atlassian granted it. */
  | { kind: 'extension'; ticket: string }
  | { kind: 'known-issue'; issue: string; from: Instant };

/** What a vendor's code says: what was granted, for which license, and until when. */
export type Confirmation = Granted & {
  /** The code's own id: each may be entered once. */
  id: string;
  /** The site's cloud id, and the app's UUID. */
  siteId: string;
  appId: string;
  /** The entitlement's number or id, as a license names it. */
  entitlement: string;
  signedAt: Instant;
  /** The end of what was granted: from then on the code is over too. */
  end: Instant;
};

/** The longest from the day a code is signed to its end, in days. */
export const LONGEST_CODE_DAYS = 90;

/** The version of what codes say. It goes up when an older app would misread them. */
const VERSION = 1;

const LAST_SECOND = inSeconds(LAST_INSTANT);
/** A moment as JSON Web Tokens have it: whole seconds since 1970. */
const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LAST_SECOND));
/** Nothing that cannot be seen, turns a line around or breaks it. */
const visible = /^(?! )[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+(?<! )$/u;
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME), v.regex(visible));

const common = {
  v: v.literal(VERSION),
  jti: v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/)),
  sub: name,
  aud: name,
  ent: name,
  iat: seconds,
  exp: seconds,
};

const claims = v.union([
  v.strictObject({ ...common, quote: name, from: seconds }),
  v.strictObject({ ...common, ticket: name }),
  v.strictObject({ ...common, issue: name, from: seconds }),
]);

/** Why what a code says, although it is signed, is not taken. */
export type ClaimsProblem = {
  code: 'code-newer' | 'code-without-end' | 'code-too-long' | 'code-unreadable';
};

/** Reads what a code says: strictly, so that an unknown member is no code of ours. */
export function parseConfirmation(raw: unknown): Result<Confirmation, ClaimsProblem> {
  if (!isJsonObject(raw)) return refused('code-unreadable');
  if (typeof raw.v === 'number' && raw.v > VERSION) return refused('code-newer');
  if (!('exp' in raw)) return refused('code-without-end');
  const parsed = v.safeParse(claims, raw);
  if (!parsed.success) return refused('code-unreadable');
  const confirmation = confirmationOf(parsed.output);
  const problem = termProblem(confirmation);
  return problem ? refused(problem) : { ok: true, value: confirmation };
}

/** What is wrong with the dates of a code, if something is. */
export function termProblem(
  confirmation: Confirmation,
): 'code-too-long' | 'code-unreadable' | null {
  const { kind, signedAt, end } = confirmation;
  const start = startOf(confirmation);
  if (end <= Math.max(signedAt, start)) return 'code-unreadable';
  if (end - signedAt > LONGEST_CODE_DAYS * DAY) return 'code-too-long';
  return kind === 'quote' && end - start > LONGEST_QUOTE_DAYS * DAY ? 'code-too-long' : null;
}

/** The same as a code's claims: names as in JSON Web Tokens, times in seconds. */
export function claimsOf(confirmation: Confirmation): JsonObject {
  const { id, siteId, appId, entitlement, signedAt, end } = confirmation;
  return {
    v: VERSION,
    jti: id,
    sub: siteId,
    aud: appId,
    ent: entitlement,
    ...grantedClaims(confirmation),
    iat: inSeconds(signedAt),
    exp: inSeconds(end),
  };
}

/** The members of the record that a code becomes: exactly what it says. */
export function confirmedMembers(confirmation: Confirmation): JsonObject {
  const end = isoText(confirmation.end);
  switch (confirmation.kind) {
    case 'quote': {
      const { kind, quote, issuedOn } = confirmation;
      return { kind, quote, issuedOn: isoText(issuedOn), validUntil: end };
    }
    case 'extension':
      return { kind: 'extension', newEnd: end, ticket: confirmation.ticket };
    case 'known-issue': {
      const { kind, issue, from } = confirmation;
      return { kind, issue, from: isoText(from), until: end };
    }
  }
}

function confirmationOf(read: v.InferOutput<typeof claims>): Confirmation {
  const { jti, sub, aud, ent, iat, exp } = read;
  const whose = { id: jti, siteId: sub, appId: aud, entitlement: ent };
  const common = { ...whose, signedAt: iat * 1000, end: exp * 1000 };
  if ('quote' in read)
    return { ...common, kind: 'quote', quote: read.quote, issuedOn: read.from * 1000 };
  if ('issue' in read)
    return { ...common, kind: 'known-issue', issue: read.issue, from: read.from * 1000 };
  return { ...common, kind: 'extension', ticket: read.ticket };
}

function grantedClaims(granted: Granted): JsonObject {
  switch (granted.kind) {
    case 'quote':
      return { quote: granted.quote, from: inSeconds(granted.issuedOn) };
    case 'extension':
      return { ticket: granted.ticket };
    case 'known-issue':
      return { issue: granted.issue, from: inSeconds(granted.from) };
  }
}

/** From when on it is granted; of an extension, as it is signed. */
function startOf(confirmation: Confirmation): Instant {
  if (confirmation.kind === 'extension') return confirmation.signedAt;
  return confirmation.kind === 'quote' ? confirmation.issuedOn : confirmation.from;
}

function inSeconds(at: Instant): number {
  return Math.floor(at / 1000);
}

function refused(code: ClaimsProblem['code']): { ok: false; problem: ClaimsProblem } {
  return { ok: false, problem: { code } };
}
