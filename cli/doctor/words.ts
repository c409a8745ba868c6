import type { Unread } from './app';
import type { Code, Fault } from './finding';
import type { NoApp } from './read-app';

/** What a rule is about: `title` for lists, `why` it matters, `mend` what to do. */
type RuleWords = { title: string; why: string; mend: string };

/** The words of each rule. */
export const ruleWords: Record<Code, RuleWords> = {
  'is-active': {
    title: 'Reads `isActive` of the license',
    why: 'Atlassian announced its removal for after 17 October 2026. Once it is gone it reads as undefined, and every customer as unlicensed.',
    mend: 'Read `active`. While both are about: `license.active ?? license.isActive`.',
  },
  'absent-license-as-unlicensed': {
    title: 'Takes an absent license for one that is not in force',
    why: 'There is no license in development and staging unless one is simulated, and often none in triggers, schedules and queues. Absence there says nothing about what the customer paid.',
    mend: 'Answer absence apart: ask for the environment, and in jobs go by what was last seen. `requireAccess` and `guard` of standing-kit do.',
  },
  'absent-license-as-licensed': {
    title: 'Takes an absent license for one in force',
    why: 'In production an absent license can mean that nothing was bought, so the app is free wherever Atlassian says nothing.',
    mend: 'Answer absence apart: let it pass only where the environment is not production, or where a license was seen lately. `requireAccess` of standing-kit decides so.',
  },
  'browser-decides': {
    title: 'Decides from a license that the browser holds',
    why: 'Whoever looks at the page can change what `view.getContext()` and `useProductContext()` give. Atlassian says not to authorize with it.',
    mend: 'Decide in the resolver, from its own `context.license` (`requireAccess` of standing-kit), and let the browser draw the answer (`<AccessGate>`).',
  },
  'date-read-one-way': {
    title: 'Reads a date of the license in one way only',
    why: 'These dates come as ISO text with and without a time, as epoch milliseconds in a number or a text, as null and as an empty text. `new Date(null)` is 1970, `new Date("1689949707000")` is no date.',
    mend: 'Look at the type first: a number or digits are milliseconds, other text is ISO, anything else is no date. `parseInstant` of standing-kit/rules does.',
  },
  'family-mistake': {
    title: 'Lists the vendor’s apps in a way that cannot be read',
    why: 'A function of the kit that is given such a list ends with an error whenever it is called. In a list without this app nothing is known of its products and editions.',
    mend: 'Write the list out: this app and the others, each with `id`, `name` and `products` (docs/adopting.md, “Your other apps”).',
  },
  'license-in-module-scope': {
    title: 'Keeps the license in the memory of the module',
    why: 'Calls of several sites may share one process, so a customer may be served by the license of another; and what was kept grows old unnoticed.',
    mend: 'Read `context.license` on each call; keep what must last in Forge’s storage, which is kept apart for each site.',
  },
  'observer-filtered': {
    title: 'Watches the license from a job that runs only while there is one',
    why: 'With `appIsLicensed: true` Atlassian does not call the job once the license has ended, so it never sees the end.',
    mend: 'Leave out the filter for this job, and wrap the work that needs a license in `guard` of standing-kit.',
  },
  'license-type-exhaustive': {
    title: 'Has no answer to a license type that it does not know',
    why: 'Atlassian adds types, writes them in upper and in lower case, and may give null.',
    mend: 'Add a `default` that treats an unknown type like any paid license.',
  },
  'licensing-not-enabled': {
    title: 'Reads the license, but the manifest does not enable licensing',
    why: 'Without `app.licensing.enabled: true` Atlassian never gives the app a license.',
    mend: 'Enable licensing in manifest.yml (a new major version), or leave the reading out.',
  },
};

/** What is wrong at one place. */
export function faultWords(fault: Fault): string {
  switch (fault.code) {
    case 'is-active':
      return '`isActive` of the license is about to be removed.';
    case 'absent-license-as-unlicensed':
      return fault.how === 'throws'
        ? 'Where there is no license, this throws.'
        : 'Where there is no license, this answers as if it were not in force.';
    case 'absent-license-as-licensed':
      return 'Where there is no license, this answers as if there were one in force.';
    case 'browser-decides':
      return 'This decides by a license that the browser holds.';
    case 'date-read-one-way':
      return `\`${fault.reader}\` understands only some of the forms in which \`${fault.field}\` comes.`;
    case 'family-mistake':
      return `\`${fault.member}\` ${fault.mistake}.`;
    case 'license-in-module-scope':
      return `\`${fault.holder}\` keeps the license of one call for the next, which may be of another site.`;
    case 'observer-filtered':
      return `\`${fault.module}\` runs only while the app is licensed, but its function in ${fault.handler} looks at the license.`;
    case 'license-type-exhaustive':
      return fault.otherTypes === 'throws'
        ? 'A license type that is not listed here throws.'
        : 'A license type that is not listed here gets no answer.';
    case 'licensing-not-enabled':
      return `${fault.reader} reads the license, but \`app.licensing.enabled\` is not true.`;
  }
}

/** Why a file was not examined. */
export const unreadWords: Record<Unread['reason'], string> = {
  unreadable: 'cannot be read',
  'not-utf-8': 'is not UTF-8',
  syntax: 'cannot be parsed',
  'too-deep': 'is nested too deeply',
};

/** Why a folder cannot be examined. */
export const noAppWords: Record<NoApp['code'], string> = {
  'no-manifest': 'there is no manifest.yml, so this is no Forge app',
  'manifest-unreadable': 'manifest.yml cannot be read',
};
