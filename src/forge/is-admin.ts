import { asUser, route } from '@forge/api';
import { isJsonObject, itemsOf } from '../wire/json';
import { moduleKey } from './app-context';

/** The end of the key of the license panel's module in Jira; its other one is Confluence's. */
const JIRA_PANEL = 'license-jira';

/**
 * Asks the product of the calling module, as the caller, whether the caller is an admin there. An
 * error of the platform passes through: one of them asks the person for consent.
 */
export function isAdmin(): Promise<boolean> {
  return isJiraPanel() ? isJiraAdmin() : isConfluenceAdmin();
}

/** Whether the panel that calls is the one in Jira. */
export function isJiraPanel(): boolean {
  return moduleKey().endsWith(JIRA_PANEL);
}

async function isJiraAdmin(): Promise<boolean> {
  const response = await asUser().requestJira(
    route`/rest/api/3/mypermissions?permissions=ADMINISTER`,
  );
  const body = await bodyOf(response);
  const permissions = isJsonObject(body) ? body.permissions : null;
  const administer = isJsonObject(permissions) ? permissions.ADMINISTER : null;
  return isJsonObject(administer) && administer.havePermission === true;
}

async function isConfluenceAdmin(): Promise<boolean> {
  const response = await asUser().requestConfluence(
    route`/wiki/rest/api/user/current?expand=operations`,
  );
  const body = await bodyOf(response);
  return isJsonObject(body) && itemsOf(body.operations).some(isAdministerSite);
}

function isAdministerSite(operation: unknown): boolean {
  return (
    isJsonObject(operation) &&
    operation.operation === 'administer' &&
    operation.targetType === 'application'
  );
}

/** The body of an answer; null when the product does not know the caller. */
async function bodyOf(response: {
  ok: boolean;
  status: number;
  json: () => Promise<unknown>;
}): Promise<unknown> {
  if (response.ok) return response.json();
  if (response.status === 401 || response.status === 403) return null;
  throw new Error(`the product answered ${String(response.status)} to the question of permissions`);
}
