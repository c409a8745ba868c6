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
    ...(hasConfluence ? banner : []),
  ]);
}

function policyFile({ appName, isTypeScript }: SourceChoices): string {
  const name = appName.replaceAll(/['\\]/g, '\\$&');
  const imported = isTypeScript ? 'defaultPolicy, type Policy' : 'defaultPolicy';
  const type = isTypeScript ? ': Policy' : '';
  const typeTag = isTypeScript ? '' : "\n * @type {import('standing-kit/rules').Policy}";
  return `import { ${imported} } from 'standing-kit/rules';

/**
 * Your choices: by which rules Atlassian ends your licenses, and what each state grants.
 * They are part of the app; nobody on a site can change them.${typeTag}
 */
export const policy${type} = { ...defaultPolicy, regime: 'classic' };

/** The app as its users know it. */
export const app = { name: '${name}' };
`;
}

const gates = `import { makeGate } from 'standing-kit/gate';
import { policy } from './policy';

/** What closes and opens the app's own features, decided on the server. \`handler\` is for modules that have no resolver. */
export const { requireAccess, guard, access, handler } = makeGate({ policy });
`;

const licensePanel = `import { makeLicenseHandler } from 'standing-kit/license';
import { app, policy } from './policy';

/** The functions behind the license page of admins. */
export const handler = makeLicenseHandler({ app, policy });
`;

const banners = `import { makeBannerHandler } from 'standing-kit/banner';
import { app, policy } from './policy';

/** The function behind the banner on Confluence pages. */
export const handler = makeBannerHandler({ app, policy });
`;

const bannerView = `import 'standing-kit/banner-view';
`;
