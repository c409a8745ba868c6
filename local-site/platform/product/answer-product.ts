import { notModelled, type PlatformAnswer, refusal } from '../answer';
import type { AppSite } from '../site';
import type { SiteUser } from '../site-state';
import { propertyCallOf, refusePropertiesToPeople } from '../properties/answer-properties';
import { confluenceEndpoints } from './confluence';
import { jiraEndpoints } from './jira';
import { personOf } from './user';

const endpoints = [...jiraEndpoints, ...confluenceEndpoints];

/** A product REST request made as a user. `path` may carry a query. */
export type ProductCall = { product: string; method: string; path: string; user: SiteUser };

/** Answers a product REST request: 401 for anonymous callers, 403 without the scope, 501 by name for what is not imitated. */
export const answerProduct = (site: AppSite, call: ProductCall): PlatformAnswer => {
  const asked = propertyCallOf(call);
  if (asked !== undefined) return refusePropertiesToPeople(asked);
  const { pathname, searchParams } = new URL(call.path, 'http://product.invalid');
  const endpoint = endpoints.find(
    (candidate) =>
      candidate.product === call.product &&
      candidate.method === call.method &&
      candidate.path === pathname,
  );
  if (endpoint === undefined) return notModelled(`${call.method} ${pathname} of ${call.product}`);
  const { classicScope, granularScopes } = endpoint;
  const scopes = site.app.manifest.permissions.scopes;
  if (!scopes.includes(classicScope) && !granularScopes.every((scope) => scopes.includes(scope))) {
    return refusal(
      403,
      'SCOPE_MISSING',
      `${call.method} ${pathname} needs the scope ${classicScope} or ${granularScopes.join(', ')} in the manifest`,
    );
  }
  const person = personOf(call.user);
  if (person === undefined) return refusal(401, 'UNAUTHORIZED', 'Nobody is signed in');
  const { timeZone, locale } = site.state();
  return endpoint.answer({ person, query: searchParams, timeZone, locale });
};
