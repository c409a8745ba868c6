import { asUser, route } from '@forge/api';
import { errorCode } from '../wire/error-code';
import { isJsonObject, isText, itemsOf } from '../wire/json';
import { isJiraPanel } from './is-admin';

/** Atlassian: most accounts that one bulk request of Confluence or Jira takes. */
const MOST = 90;

/**
 * What the product of the calling module calls these people, asked as the caller. Who has no name any
 * more is missing, and so is everybody when the product does not answer: names are not worth a failure.
 */
export async function namesOf(accountIds: string[]): Promise<Map<string, string>> {
  const ids = accountIds.slice(0, MOST);
  try {
    const body = isJiraPanel() ? await askJira(ids) : await askConfluence(ids);
    return new Map(itemsOf(body).flatMap(nameOf));
  } catch (error) {
    console.warn('the names of authors could not be read', errorCode(error));
    return new Map();
  }
}

async function askJira(ids: string[]): Promise<unknown> {
  const accounts = new URLSearchParams([
    ...ids.map((id) => ['accountId', id]),
    ['maxResults', String(MOST)],
  ]);
  const response = await asUser().requestJira(route`/rest/api/3/user/bulk?${accounts}`);
  const body: unknown = response.ok ? await response.json() : null;
  return isJsonObject(body) ? body.values : null;
}

async function askConfluence(ids: string[]): Promise<unknown> {
  const response = await asUser().requestConfluence(
    route`/wiki/rest/api/user/bulk?accountId=${ids.join(',')}`,
  );
  const body: unknown = response.ok ? await response.json() : null;
  return isJsonObject(body) ? body.results : null;
}

function nameOf(person: unknown): [string, string][] {
  if (!isJsonObject(person)) return [];
  // Confluence calls the shown name `publicName` where it must not show the other one.
  const name = isText(person.displayName) ? person.displayName : person.publicName;
  return isText(person.accountId) && isText(name) ? [[person.accountId, name]] : [];
}
