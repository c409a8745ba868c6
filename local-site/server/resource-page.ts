import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { App } from '../platform/manifest';

const silent = { info: () => undefined };

/**
 * An app's page as Atlassian's CDN would serve it: the bridge script first in its head, and the policy that @forge/csp computes.
 * The bridge script also brings the site's time, because the policy forbids inline scripts.
 */
export const resourcePage = (app: App, html: string): { html: string; policy: string } => {
  const details = new CSPProcessingService(silent, load).getCspDetails(
    html,
    app.manifest.permissions,
  );
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: details,
    microsEnv: 'prod',
  });
  const page = load(html);
  page('head').prepend('<script src="/__bridge.js"></script>');
  return {
    html: page.html(),
    // Nothing that happens on the local site is reported to Atlassian.
    policy: directives.filter((directive) => !directive.startsWith('report-uri')).join('; '),
  };
};
