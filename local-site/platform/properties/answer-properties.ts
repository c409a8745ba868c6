import * as v from 'valibot';
import { emptyAnswer, jsonAnswer, type PlatformAnswer, refusal } from '../answer';
import type { Product } from '../module-place';
import { parsedJson } from '../parsed-json';
import type { AppSite } from '../site';

/** A request for one app property. */
type PropertyCall = { product: Product; method: string; key: string; body: string };

/** The same before it is known that it is one: a product's REST request. */
type RestCall = { product: string; method: string; path: string; body?: string };

const doors = {
  jira: /^\/rest\/forge\/1\/app\/properties\/([^/]+)$/,
  confluence: /^\/wiki\/api\/v2\/app\/properties\/([^/]+)$/,
};

const methods = ['GET', 'PUT', 'DELETE'];

/** Nothing when it is not encoded as the path of an address is. */
const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** What a REST request asks of the app properties; nothing when it asks for something else. */
export const propertyCallOf = (call: RestCall): PropertyCall | undefined => {
  const { product, method, path, body = '' } = call;
  if ((product !== 'jira' && product !== 'confluence') || !methods.includes(method)) {
    return undefined;
  }
  const { pathname } = new URL(path, 'http://product.invalid');
  const encoded = doors[product].exec(pathname)?.[1];
  const key = encoded === undefined ? undefined : decoded(encoded);
  return key === undefined ? undefined : { product, method, key, body };
};

// Atlassian: "App properties (Forge)" of Jira. Confluence tells of no limits.
const maxKeyLength = 127;
const maxValueLength = 32_768;

const confluenceScope = (method: string) =>
  method === 'GET' ? 'read:app-data:confluence' : 'write:app-data:confluence';

/** Jira's scope is optional so far: without it nothing is refused. */
const scopeRefusal = (site: AppSite, { product, method }: PropertyCall) => {
  const scope = confluenceScope(method);
  if (product === 'jira' || site.app.manifest.permissions.scopes.includes(scope)) return undefined;
  return refusal(403, 'SCOPE_MISSING', `${method} of an app property needs the scope ${scope}`);
};

const isObject = v.looseObject({});

const valueRefusal = ({ product, body }: PropertyCall, value: unknown) => {
  if (value === undefined) return refusal(400, 'BAD_REQUEST', 'The value is not valid JSON');
  if (product === 'confluence') {
    const isTaken = v.is(isObject, value) && !Array.isArray(value);
    return isTaken ? undefined : refusal(400, 'BAD_REQUEST', 'The value must be a JSON object');
  }
  return body.length > maxValueLength
    ? refusal(400, 'BAD_REQUEST', `The value is longer than ${String(maxValueLength)} characters`)
    : undefined;
};

const said = (status: number, message: string) =>
  jsonAnswer({ message, statusCode: status }, status);

const answerPut = (site: AppSite, call: PropertyCall): PlatformAnswer => {
  const { product, key, body } = call;
  const value = parsedJson(body);
  const refused = valueRefusal(call, value);
  if (refused !== undefined) return refused;
  const isNew = site.properties.read(product, key) === undefined;
  site.properties.write({ product, key, value });
  const status = isNew ? 201 : 200;
  if (product === 'confluence') return jsonAnswer({ key, value }, status);
  return said(status, isNew ? 'Property created.' : 'Property updated.');
};

const missing = ({ key }: PropertyCall) =>
  refusal(404, 'NOT_FOUND', `There is no app property ${key}`);

const answerGet = (site: AppSite, call: PropertyCall): PlatformAnswer => {
  const found = site.properties.read(call.product, call.key);
  return found === undefined ? missing(call) : jsonAnswer({ key: call.key, value: found.value });
};

const answerDelete = (site: AppSite, call: PropertyCall): PlatformAnswer =>
  site.properties.remove(call.product, call.key) ? emptyAnswer(204) : missing(call);

/** Answers what an app asks of its properties as itself. The words of refusals are guesses. */
export const answerProperties = (site: AppSite, call: PropertyCall): PlatformAnswer => {
  const refused = scopeRefusal(site, call);
  if (refused !== undefined) return refused;
  if (call.product === 'jira' && call.key.length > maxKeyLength) {
    const message = `The key is longer than ${String(maxKeyLength)} characters`;
    return refusal(400, 'BAD_REQUEST', message);
  }
  switch (call.method) {
    case 'PUT':
      return answerPut(site, call);
    case 'DELETE':
      return answerDelete(site, call);
    default:
      return answerGet(site, call);
  }
};

/** The answer to a person who asks for them: only the app itself may. */
export const refusePropertiesToPeople = ({ product }: PropertyCall): PlatformAnswer =>
  refusal(
    product === 'jira' ? 403 : 401,
    'APP_ONLY',
    'App properties answer the app itself, not on behalf of a user',
  );
