import { randomBytes } from 'node:crypto';
import { DAY, type Instant } from '../../src/rules/instant';
import { LONGEST_QUOTE_DAYS } from '../../src/rules/problem';
import {
  claimsOf,
  LONGEST_CODE_DAYS,
  parseConfirmation,
  termProblem,
  type Confirmation,
} from '../../src/wire/confirmation';
import type { Result } from '../../src/wire/result';
import { appUuid, isUuid } from '../app-uuid';
import { Misuse } from '../misuse';
import { momentNamed } from '../moment-named';
import { refused, type Problem } from './problem';

/** The options that say what a code is to confirm, as they were given. */
export type ConfirmOptions = Partial<
  Record<
    | 'site'
    | 'app'
    | 'entitlement'
    | 'quote'
    | 'issued'
    | 'until'
    | 'extension'
    | 'ticket'
    | 'known-issue'
    | 'from',
    string
  >
>;

const kindNames = ['quote', 'extension', 'known-issue'] as const;

/** The options that go with each kind. */
const optionsOf = {
  quote: ['quote', 'issued', 'until'],
  extension: ['extension', 'ticket'],
  'known-issue': ['known-issue', 'from', 'until'],
} as const satisfies Record<Confirmation['kind'], readonly (keyof ConfirmOptions)[]>;

/** What is to be confirmed, signed at this moment, or why the app would not take it. */
export function confirmationOf(
  options: ConfirmOptions,
  at: Instant,
): Result<Confirmation, Problem> {
  const kind = kindOf(options);
  const signedAt = wholeSecond(at);
  const end = dateIn(options, kind === 'extension' ? 'extension' : 'until');
  const common = { ...whoseIn(options), id: randomBytes(9).toString('base64url'), signedAt, end };
  const confirmation = withGranted(options, kind, common);
  if (end <= signedAt) return refused('it would be over already: its end lies in the past');
  const problem = termProblem(confirmation);
  if (problem === 'code-too-long')
    return refused(
      kind === 'quote' && end - signedAt <= LONGEST_CODE_DAYS * DAY
        ? `a quote is open for at most ${LONGEST_QUOTE_DAYS} days from the day it was issued`
        : `a code ends at most ${LONGEST_CODE_DAYS} days after it is signed`,
    );
  if (problem) return refused('it would end before it starts');
  if (!parseConfirmation(claimsOf(confirmation)).ok)
    return refused(
      'a name in it is empty, longer than 100 letters, or has letters that cannot be seen',
    );
  return { ok: true, value: confirmation };
}

function kindOf(options: ConfirmOptions): Confirmation['kind'] {
  const [kind, ...more] = kindNames.filter((name) => options[name] !== undefined);
  if (kind === undefined || more.length > 0)
    throw new Misuse('say one of `--quote`, `--extension` and `--known-issue`');
  const known: readonly string[] = ['site', 'app', 'entitlement', ...optionsOf[kind]];
  const foreign = Object.keys(options).find((name) => !known.includes(name));
  if (foreign !== undefined) throw new Misuse(`\`--${foreign}\` does not go with \`--${kind}\``);
  return kind;
}

function whoseIn(options: ConfirmOptions): Pick<Confirmation, 'siteId' | 'appId' | 'entitlement'> {
  const siteId = textIn(options, 'site').toLowerCase();
  if (!isUuid(siteId)) throw new Misuse('`--site` takes the cloud id of the site, not its address');
  const app = textIn(options, 'app').toLowerCase();
  const appId = isUuid(app) ? app : appUuid(app);
  if (appId === null) throw new Misuse('`--app` takes the id in the app’s manifest, or its UUID');
  return { siteId, appId, entitlement: textIn(options, 'entitlement') };
}

function withGranted(
  options: ConfirmOptions,
  kind: Confirmation['kind'],
  common: Pick<Confirmation, 'siteId' | 'appId' | 'entitlement' | 'id' | 'signedAt' | 'end'>,
): Confirmation {
  switch (kind) {
    case 'quote':
      return { ...common, kind, quote: textIn(options, kind), issuedOn: dateIn(options, 'issued') };
    case 'extension':
      return { ...common, kind, ticket: textIn(options, 'ticket') };
    case 'known-issue':
      return { ...common, kind, issue: textIn(options, kind), from: dateIn(options, 'from') };
  }
}

function textIn(options: ConfirmOptions, name: keyof ConfirmOptions): string {
  const text = options[name]?.trim();
  if (!text) throw new Misuse(`\`--${name}\` is missing`);
  return text;
}

function dateIn(options: ConfirmOptions, name: keyof ConfirmOptions): Instant {
  return wholeSecond(momentNamed(textIn(options, name), `--${name}`));
}

/** Codes tell time in seconds. */
function wholeSecond(at: Instant): Instant {
  return Math.floor(at / 1000) * 1000;
}
