import type { CodeProblem } from '../../src/wire/code-problem';
import { LONGEST_CODE_DAYS, type Confirmation } from '../../src/wire/confirmation';
import { isoText } from '../../src/wire/iso-text';
import { closingOf, dayOf } from '../../src/words/dates';
import { english } from '../english';

/** What an extension does not do, said wherever one is signed or read. */
const EXTENSION_ALONE =
  'An extension moves the end of the term on the license page. It opens nothing while Atlassian reports the license as not active.';

/** What a code says, a line for each fact. */
export function confirmationLines(confirmation: Confirmation): string[] {
  const { siteId, appId, entitlement, signedAt, end, id } = confirmation;
  return [
    grantedWords(confirmation),
    `  entitlement  ${entitlement}`,
    `  app          ${appId}`,
    `  site         ${siteId}`,
    `  signed at    ${isoText(signedAt)}`,
    `  ends at      ${isoText(end)}`,
    `  id           ${id}`,
    ...(confirmation.kind === 'extension' ? [EXTENSION_ALONE] : []),
  ];
}

function grantedWords(confirmation: Confirmation): string {
  const { say, reader } = english;
  const until = closingOf(confirmation.end, reader);
  switch (confirmation.kind) {
    case 'quote': {
      const { quote, issuedOn } = confirmation;
      return say('entry.quote', { quote, from: dayOf(issuedOn, reader), until });
    }
    case 'extension':
      return say('entry.extension.ticket', { until, ticket: confirmation.ticket });
    case 'known-issue': {
      const { issue, from } = confirmation;
      return say('entry.known-issue', { issue, from: dayOf(from, reader), until });
    }
  }
}

/** What to do with a code that was just signed. */
export const signedWords = `Send it to the site's admin: license page, More, “Enter a vendor’s code”. It can be entered once on that site,
and it cannot be taken back.`;

/** Why the app would not take a code, said to the vendor. */
export const problemWords: Record<CodeProblem['code'], string> = {
  'no-keys': 'There are no keys to check it by.',
  'not-a-code':
    'This is no code: three parts with dots between them, as `standing confirm` prints them.',
  'code-algorithm':
    'Its header is not that of a code: another algorithm, or members that no code has.',
  'code-altered':
    'Its signature is wrong: it was changed or cut on its way, or signed with another key.',
  'code-unknown-key': 'It names a key that is not among these.',
  'code-retired-key': 'Its key is retired: the app does not let it be entered any more.',
  'code-newer': 'It is of a newer version than this one knows.',
  'code-without-end': 'It has no end, and no app takes it.',
  'code-too-long': `It runs longer than ${LONGEST_CODE_DAYS} days, and no app takes it.`,
  'code-unreadable':
    'What is signed cannot be read: a member is missing, unknown, or no value for it.',
  'code-other-site': 'It is for another site.',
  'code-other-app': 'It is for another app.',
  'code-other-entitlement': 'It is for another purchase.',
  'code-no-entitlement': 'The license names no purchase to compare it with.',
  'code-not-yet': 'It was signed later than now: by this clock, or by the one that signed it.',
  'code-over': 'It is over: it can be entered no more, and opens nothing.',
  'code-used': 'It was entered before.',
};
