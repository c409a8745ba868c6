import * as v from 'valibot';
import type { Outcome } from './check';
import type { SourceCalls } from './source-calls';

/** What of a manifest opens an app to other hosts, or loosens the rules of its pages. */
export const openManifest = v.object({
  permissions: v.optional(v.record(v.string(), v.unknown()), {}),
  remotes: v.optional(v.unknown()),
  modules: v.optional(v.record(v.string(), v.unknown()), {}),
});

const leaving =
  /^(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|(?:node:)?(?:https?|http2|net|tls|dgram|dns)|axios|undici|node-fetch)$/;

/** A page may ask for itself: Atlassian serves it. */
const ownPage = 'document.baseURI';

/** Everything stays with Atlassian, and pages need no exception from Atlassian's rules. */
export const egressOutcome = (
  calls: SourceCalls,
  manifest: v.InferOutput<typeof openManifest>,
): Outcome => {
  const permissions = Object.keys(manifest.permissions)
    .filter((name) => name !== 'scopes')
    .map(
      (name) =>
        `manifest.yml asks for permissions.${name}. Take it out: the app runs on Atlassian alone, by Atlassian's own rules for pages.`,
    );
  const remotes =
    manifest.remotes === undefined && manifest.modules.endpoint === undefined
      ? []
      : ['manifest.yml names a remote. Take it out: the app runs on Atlassian alone.'];
  const requests = calls
    .filter(({ name, target }) => leaving.test(name) && target !== ownPage)
    .map(
      ({ place, name }) =>
        `${place}: ${name} could reach other hosts. Use Atlassian's requestJira, requestConfluence or requestAtlassian.`,
    );
  return { faults: [...permissions, ...remotes, ...requests] };
};
