/** What the sources in `src/standing` depend on. */
export type SourceChoices = { appName: string; hasConfluence: boolean; isTypeScript: boolean };

/** The files of `src/standing` by path. */
export function sourceFiles(choices: SourceChoices): Map<string, string> {
  const { hasConfluence, isTypeScript } = choices;
  const script = isTypeScript ? 'ts' : 'js';
  const banner: [string, string][] = [
    [`src/standing/banner.${script}`, banners],
    [`src/standing/banner-view.${script}x`, bannerView],
  ];
  return new Map([
    [`src/standing/policy.${script}`, policyFile(choices)],
    [`src/standing/gate.${script}`, gates],
    [`src/standing/license.${script}`, licensePanel],
    [`src/standing/history.${script}`, historyJobs],
    ...(hasConfluence ? banner : []),
  ]);
}

function policyFile({ appName, isTypeScript }: SourceChoices): string {
  const name = appName.replaceAll(/['\\]/g, '\\$&');
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
export const app = { name: '${name}' };

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

const gates = `import { makeGate } from 'standing-kit/gate';
import { policy } from './policy';

/** What closes and opens the app's own features, decided on the server. \`handler\` is for modules that have no resolver. */
export const { requireAccess, guard, access, handler } = makeGate({ policy });
`;

const licensePanel = `import { makeLicenseHandler } from 'standing-kit/license';
import * as choices from './policy';

/** The functions behind the license page of admins. */
export const handler = makeLicenseHandler(choices);
`;

const banners = `import { makeBannerHandler } from 'standing-kit/banner';
import * as choices from './policy';

/** The function behind the banner on Confluence pages. */
export const handler = makeBannerHandler(choices);
`;

const historyJobs = `import { makeHistoryJobs } from 'standing-kit/history';
import { policy } from './policy';

/**
 * What keeps the license's history when nobody looks: hourly, when the app is installed or upgraded, and
 * before it is uninstalled. Weekly it reports to Atlassian whose account ids are kept.
 */
export const { observe, installed, upgraded, uninstalling, reportPersonalData } = makeHistoryJobs({ policy });
`;

const bannerView = `import 'standing-kit/banner-view';
`;
