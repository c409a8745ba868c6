import { plainAppId } from '../platform/manifest';
import { personOf } from '../platform/product/user';
import type { Runnable } from '../platform/runnable';
import type { AppSite } from '../platform/site';

/** What a job is told: the event of a trigger, and members that replace documented ones. */
export type JobInput = {
  event?: string | undefined;
  payload?: Record<string, unknown> | undefined;
};

/** Which event of a queue a consumer is called for, and what it is told when the event comes again. */
export type Delivery = { jobId: string; eventId: string; retryContext?: object };

// Atlassian: "Life cycle events". Its examples give plain identifiers.
const lifecycleEvent = ({ app, installation }: AppSite, personKey: string) => ({
  id: installation.installationId,
  [personKey]: personOf('admin')?.accountId,
  app: {
    id: plainAppId(app.manifest.app.id),
    version: installation.appVersion,
    name: app.name,
  },
  environment: { id: installation.environmentId },
});

// Atlassian: "App events" shows the context of an event; "User-based billing" says what `enabled` means.
const eventContext = (site: AppSite, moduleKey: string) => ({
  context: {
    cloudId: site.installation.cloudId,
    moduleKey,
    userAccess: { enabled: site.state().userAccess?.enabled ?? false },
  },
  contextToken: 'local-site',
});

const eventBody = (site: AppSite, name: string, moduleKey: string): Record<string, unknown> => {
  if (name === 'avi:forge:installed:app') return lifecycleEvent(site, 'installerAccountId');
  if (name === 'avi:forge:upgraded:app') {
    const { scopes, external } = site.app.manifest.permissions;
    return {
      ...lifecycleEvent(site, 'upgraderAccountId'),
      permissions: { scopes, ...(external !== undefined && { external }) },
    };
  }
  // Atlassian: "Jira events", "Confluence events". Only the caller can know the rest.
  return { eventType: name, selfGenerated: false, ...eventContext(site, moduleKey) };
};

// Atlassian: "Scheduled trigger events", "Pre-uninstall trigger". The token "has no meaning to an app".
const requestBody = (site: AppSite, moduleKey: string) => ({
  context: { cloudId: site.installation.cloudId, moduleKey },
  contextToken: 'local-site',
});

// Atlassian: AsyncEvent of @forge/events. The older way with a resolver gets the same as a call, and the retry among its payload.
const queueBody = (
  site: AppSite,
  { queue, method }: Runnable,
  { payload = {}, delivery }: { payload: JobInput['payload']; delivery: Delivery },
) => {
  const { jobId, eventId, retryContext } = delivery;
  const retry = retryContext === undefined ? {} : { retryContext };
  return method === undefined
    ? { queueName: queue, jobId, eventId, body: payload, ...retry }
    : {
        call: { functionKey: method, payload: { ...payload, ...retry }, jobId },
        context: { cloudId: site.installation.cloudId },
      };
};

/** The first argument of a job's function, as Atlassian documents it for the kind of job. `payload` is a queue's body, and replaces members of the others. */
export const jobBody = (
  site: AppSite,
  runnable: Runnable,
  { event = '', payload, delivery }: JobInput & { delivery: Delivery },
): unknown => {
  switch (runnable.type) {
    case 'trigger':
      return { ...eventBody(site, event, runnable.key), ...payload };
    case 'scheduledTrigger':
    case 'lifecycle':
      return { ...requestBody(site, runnable.key), ...payload };
    case 'consumer':
      return queueBody(site, runnable, { payload, delivery });
  }
};
