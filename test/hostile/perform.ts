import { pathTo } from '../../local-site/platform/module-place';
import { isJsonObject } from '../../src/wire/json';
import type { Act } from './act';
import type { Way } from './declared';
import { licensesOf } from './fixtures-of';
import { FORGED, type Caller, type MarkedSite, type TwoSites } from './marked-sites';
import { siteUserOf } from './roles';

/** What came of a call. */
export type Came = {
  way: Way;
  payload: unknown;
  caller: Caller;
  accountId: string | null;
  answer: unknown;
  /** What it threw instead of an answer. */
  thrown: Error | null;
};

type Asked = { site: MarkedSite; other: MarkedSite; way: Way; act: Act; payload: unknown };

/** Lets somebody, or Forge, call a function. Nothing is changed between the site's state and the call. */
export const perform = async (two: TwoSites, asked: Asked): Promise<Came> => {
  const { site, way, act, payload } = asked;
  const isJob = way.declared.jobs.length > 0;
  const caller: Caller = { site, role: isJob ? 'Forge' : act.role, requests: [], writes: [] };
  const accountId = isJob ? null : accountOf(asked);
  const came = { way, payload, caller, accountId };
  try {
    const answer = await two.as(caller, () => call(asked, accountId));
    return { ...came, answer, thrown: null };
  } catch (error) {
    const thrown = error instanceof Error ? error : new Error(String(error));
    return { ...came, answer: undefined, thrown };
  }
};

const accountOf = ({ site, act }: Asked): string | null => {
  if (act.role === 'anonymous' || act.backend === 'no-principal') return null;
  if (act.backend === 'unidentified') return 'unidentified';
  return act.role === 'user' ? site.people.user : site.people.admins[act.who];
};

const call = (asked: Asked, accountId: string | null): Promise<unknown> => {
  const { site, way, act, payload } = asked;
  const { declared, functionKey, moduleKey } = way;
  const { opened } = site;
  const licenses = licensesOf(site);
  const license = act.oddLicense ? act.oddLicense.junk : licenses[act.license % licenses.length];
  opened.site.change({ user: siteUserOf(act.role), license: license ?? null });
  const run = (request: unknown, backend: unknown) => {
    sayEnvironment(act.environment);
    return declared.run(
      request,
      isJsonObject(backend) ? backendOf(asked, backend, accountId) : backend,
    );
  };
  if (declared.jobs.length > 0) {
    const isObject = isJsonObject(payload);
    return opened.run(run, { key: moduleKey, ...(isObject && { payload: { ...payload } }) });
  }
  const module = declared.told.find(({ key }) => key === moduleKey);
  if (functionKey === '' && module)
    return opened.dynamicProperties((_, backend) => run(payload, backend), {
      moduleKey,
      path: pathTo(module) ?? '',
    });
  const asks = act.oddKey ?? functionKey;
  const context = contextOf(asked);
  return opened.invoke(
    (request, backend) =>
      run({ ...request, call: { functionKey: asks, payload }, context }, backend),
    { moduleKey, functionKey: asks },
  );
};

/** The environment that the platform runs the call in; null where it says none. */
const sayEnvironment = (environment: Act['environment']): void => {
  const runtime: unknown = Reflect.get(globalThis, '__forge_runtime__');
  const context = isJsonObject(runtime) ? runtime.appContext : null;
  if (!isJsonObject(context)) throw new Error('no call is under way');
  if (environment === null) delete context.environmentType;
  else context.environmentType = environment;
};

/** What the browser says of its call. */
const contextOf = ({ other, act }: Asked): unknown => {
  if (act.context === 'none') return {};
  if (act.context !== 'forged') return act.context.junk;
  const forged = { active: true, subscriptionEndDate: '2030-01-01', ccpEntitlementId: FORGED };
  return {
    license: forged,
    accountId: other.people.admins[0],
    cloudId: other.cloudId,
    environmentType: 'DEVELOPMENT',
    moduleKey: 'license-jira',
    installContext: `ari:cloud:jira::site/${other.cloudId}`,
    installation: { contexts: [{ ari: `ari:cloud:jira::site/${other.cloudId}` }] },
    principal: { accountId: other.people.admins[0] },
    isAdmin: true,
    note: FORGED,
  };
};

/** What Forge says beside the call. */
const backendOf = (
  { other, act }: Asked,
  backend: Record<string, unknown>,
  accountId: string | null,
): Record<string, unknown> => {
  const told = { ...backend };
  delete told.principal;
  if (act.backend === 'no-license') delete told.license;
  return {
    ...told,
    ...(accountId !== null && { principal: { accountId } }),
    ...(act.backend === 'elsewhere' && {
      installContext: `ari:cloud:jira::site/${other.cloudId}`,
      installation: { contexts: [{ ari: `ari:cloud:jira::site/${other.cloudId}` }] },
    }),
  };
};
