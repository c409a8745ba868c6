import type { Product } from '../../../src/wire/family';

/** What the sources in `src/standing` depend on. */
export type SourceChoices = {
  appName: string;
  /** The app's UUID, if its manifest has one. */
  appId: string | null;
  products: readonly Product[];
  hasJira: boolean;
  hasConfluence: boolean;
  isTypeScript: boolean;
};

/** The files of `src/standing` by path. */
export function sourceFiles(choices: SourceChoices): Map<string, string> {
  const { hasJira, hasConfluence, isTypeScript } = choices;
  const script = isTypeScript ? 'ts' : 'js';
  const view = (name: string): [string, string] => [
    `src/standing/${name}-view.${script}x`,
    `import 'standing-kit/${name}-view';\n`,
  ];
  return new Map([
    [`src/standing/policy.${script}`, policyFile(choices)],
    [`src/standing/family.${script}`, familyFile(choices)],
    [`src/standing/keys.${script}`, keysFile(choices)],
    [`src/standing/gate.${script}`, gates],
    [`src/standing/license.${script}`, licensePanel],
    [`src/standing/history.${script}`, historyJobs],
    [`src/standing/banner.${script}`, hasJira ? noticesWithStatus : notices],
    ...(hasConfluence ? [view('banner')] : []),
    ...(hasJira ? [view('work-item')] : []),
  ]);
}

function policyFile({ appName, isTypeScript }: SourceChoices): string {
  const types = isTypeScript ? ', type NoticeBounds, type Policy' : '';
  const typeOf = (type: string): string => (isTypeScript ? `: ${type}` : '');
  const tagOf = (type: string): string =>
    isTypeScript ? '' : `\n * @type {import('standing-kit/rules').${type}}`;
  return `import { defaultNoticeBounds, defaultPolicy${types} } from 'standing-kit/rules';

/**
 * Your choices: by which rules Atlassian ends your licenses, and what each state grants.
 * They are part of the app; nobody on a site can change them.${tagOf('Policy')}
 */
export const policy${typeOf('Policy')} = { ...defaultPolicy, regime: 'classic' };

/** The app as its users know it. */
export const app = { name: ${quoted(appName)} };

/**
 * How far the admins of a site may choose which notices their users see. Access never changes with it.${tagOf('NoticeBounds')}
 */
export const notices${typeOf('NoticeBounds')} = {
  ...defaultNoticeBounds,
  // For instance: an end ahead cannot be hidden, and is shown from 7 to 60 days before, 30 until an admin chooses.
  // ending: { mayHide: false, fromDays: { least: 7, most: 60, unchosen: 30 } },
};
`;
}

function familyFile({ appName, appId, products, isTypeScript }: SourceChoices): string {
  const type = isTypeScript ? "import type { FamilyApp } from 'standing-kit/rules';\n\n" : '';
  const tag = isTypeScript ? '' : "\n * @type {import('standing-kit/rules').FamilyApp[]}";
  const entry = (id: string): string =>
    `  { id: '${id}', name: ${quoted(appName)}, products: [${products.map(quoted).join(', ')}] },\n`;
  return `${type}/**
 * Your apps, this one among them, 30 at most and all in one developer space: the license page shows
 * admins under "Purchased apps" which of them have a license on their site.${tag}
 */
export const family${isTypeScript ? ': FamilyApp[]' : ''} = [
${appId === null ? '' : entry(appId)}  // {
  //   id: '…', // its UUID: the last part of app.id in its manifest.yml
  //   name: 'My other app',
  //   listing: 'https://marketplace.atlassian.com/apps/1234567', // if it is on the Marketplace
  //   products: ['jira', 'confluence'], // also 'bitbucket', 'compass'
  //   editions: ['standard', 'advanced'], // if it is sold in editions
  // },
];
`;
}

function keysFile({ isTypeScript }: SourceChoices): string {
  const type = isTypeScript ? "import type { VendorKey } from 'standing-kit/rules';\n\n" : '';
  const tag = isTypeScript ? '' : "\n * @type {import('standing-kit/rules').VendorKey[]}";
  return `${type}/**
 * The public halves of the keys with which you sign codes; without any, no code can be entered. \`standing keys new\`
 * makes a key and prints its line. The private half has no place in an app.${tag}
 */
export const keys${isTypeScript ? ': VendorKey[]' : ''} = [
  // { kid: '2026-03-01', x: '…', retiredOn: '2027-03-01' }, // from that day on its codes are not taken any more
];
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}

const gates = `import { makeGate } from 'standing-kit/gate';
import { policy } from './policy';

const { requireAccess, guard, access, handler } = makeGate({ policy });

/** What closes and opens the app's own features, decided on the server. \`handler\` is for modules that have no resolver. */
export { requireAccess, guard, access, handler };
`;

const licensePanel = `import { makeLicenseHandler } from 'standing-kit/license';
import { family } from './family';
import { keys } from './keys';
import * as choices from './policy';

/** The functions behind the license page of admins. */
export const handler = makeLicenseHandler({ ...choices, family, keys });
`;

const notices = `import { makeBannerHandler } from 'standing-kit/banner';
import * as choices from './policy';

/** The function behind all notices of the license. */
export const handler = makeBannerHandler(choices);
`;

const noticesWithStatus = `import { makeBannerHandler, makeStatusHandler } from 'standing-kit/banner';
import * as choices from './policy';

/** The function behind all notices of the license. */
export const handler = makeBannerHandler(choices);

/** The state of the license that Jira shows beside the title of the panel on a work item. */
export const status = makeStatusHandler(choices);
`;

const historyJobs = `import { makeHistoryJobs } from 'standing-kit/history';
import { family } from './family';
import * as choices from './policy';

const { observe, installed, upgraded, uninstalling, reportPersonalData, goOnChecking } =
  makeHistoryJobs({ ...choices, family });

/**
 * What keeps the license's history when nobody looks: hourly, when the app is installed or upgraded, and
 * before it is uninstalled. Hourly it also keeps true whether notices are due, so that none are loaded
 * otherwise. Weekly it reports to Atlassian whose account ids are kept. \`goOnChecking\` asks for the
 * licenses of your other apps, where they are too many for one call.
 */
export { observe, installed, upgraded, uninstalling, reportPersonalData, goOnChecking };
`;
