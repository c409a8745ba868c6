import type { GivenAs, GivenProblem, Note } from './given';

/** What was recognised, after "Read as". */
export const asWords: Record<GivenAs, string> = {
  license: 'Atlassian’s license alone',
  context: 'a Forge context with its license',
  'license-api': 'an answer of the License API',
  token: 'a Forge invocation token',
  'token-payload': 'the payload of a Forge invocation token',
  connect: 'an answer of Connect’s add-on resource',
  case: 'a case of standing resolve',
  history: 'an exported history',
  support: 'a text of “Copy for support”',
  'report-row': 'a row of the Marketplace license report',
  'csv-row': 'a row of the Marketplace license report, as CSV',
};

/** A note as a sentence. */
export function noteWords({ code, detail }: Note): string {
  const what = detail ?? '';
  switch (code) {
    case 'text-around':
      return 'There was other text around it, which was not read.';
    case 'loosely-written':
      return 'It is not strict JSON; it was read as a program’s console prints objects.';
    case 'token-not-verified':
      return 'The token’s signature was not checked: anybody could have written this.';
    case 'token-issued':
      return `The token was issued at ${what}; what it says is of that moment.`;
    case 'no-license-member':
      return 'It has no member `license`, which counts as no license. Browsers and logs leave out what is undefined.';
    case 'connect-tells-no-end':
      return 'Connect tells whether a license is active and not when it ends.';
    case 'row-tells-no-flag':
      return 'A report tells no flag of Atlassian’s, so dates and records alone decide.';
    case 'cancellation-assumed':
      return 'The report says cancelled and not when; the day is taken from its last update. --history tells it exactly, if it was recorded.';
    case 'row-flaw':
      return `The row has a flaw: ${what.replaceAll('-', ' ')}.`;
    case 'history-joined':
      return `Records, policy and environment are those of ${what}.`;
    case 'history-not-of-row':
      return `What is in ${what} is of another site, license or environment, so it was not used.`;
    case 'history-is-its-license':
      return `The license is the one in ${what}, exported less than a day before: with it Atlassian’s flag is known.`;
    case 'entitlement-differs':
      return `The history ${what} was exported for another entitlement of the same site.`;
    case 'chosen':
      return `Of several rows this is ${what}.`;
  }
}

const known =
  'looked for: a license or a context with one, an answer of the License API or of Connect, an invocation token, ' +
  'a case, an exported history, “Copy for support”, a row of the license report (JSON, or CSV with its header)';

/** Why nothing could be explained, as the message of a misuse. */
export function givenProblemWords({ code, detail }: GivenProblem): string {
  switch (code) {
    case 'nothing':
      return `nothing was given; ${known}`;
    case 'not-utf-8':
      return 'this is not text in UTF-8';
    case 'no-json':
      return `no license was found; ${known}`;
    case 'broken-json':
      return 'there is a beginning of JSON, but it breaks off, or what its writer left out (such as [Object]) is needed';
    case 'unrecognised':
      return `this is no license that is known (found: ${detail}); ${known}`;
    case 'broken-token':
      return 'this looks like a token, but its payload is no JSON';
    case 'broken-block':
      return `“Copy for support” is not whole: ${detail}`;
    case 'broken-case':
      return `this looks like a case, but ${detail}`;
    case 'broken-history':
      return `this is an exported history that cannot be trusted: ${detail}`;
    case 'no-rows':
      return 'there is a header and no row';
    case 'several-rows':
      return `there are several rows; choose one with --row (${detail})`;
    case 'no-such-row':
      return `there is no such row (${detail})`;
    case 'not-cloud':
      return `the row is of hosting ${detail}; these rules are for cloud licenses only`;
    case 'several-apps':
      return `there are several apps; choose one with --app (${detail})`;
    case 'no-such-app':
      return `there is no such app (${detail})`;
    case 'app-not-told':
      return `Atlassian did not tell the license of ${detail}`;
  }
}
