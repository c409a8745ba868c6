import { asApp, route } from '@forge/api';
import type { Visibility } from '../resolvers/site';
import { errorCode } from '../wire/error-code';
import { products } from './app-context';

/**
 * Tells each product that the app is installed in whether anybody is told anything, as a property of
 * the app: the display conditions in the manifest read it. What cannot be told leaves the notices to
 * load and to decide themselves. Atlassian: Confluence takes nothing but a JSON object.
 */
export async function tellVisibility(visibility: Visibility): Promise<void> {
  await Promise.all(products().map((product) => tellProduct(product, visibility)));
}

async function tellProduct(product: string, visibility: Visibility): Promise<void> {
  const request = {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(visibility),
  };
  try {
    const { ok, status } =
      product === 'jira'
        ? await asApp().requestJira(route`/rest/forge/1/app/properties/standing-notices`, request)
        : await asApp().requestConfluence(
            route`/wiki/api/v2/app/properties/standing-notices`,
            request,
          );
    if (!ok) console.warn(`${product} did not take whether notices are due: ${String(status)}`);
  } catch (error) {
    console.warn(`${product} could not be told whether notices are due`, errorCode(error));
  }
}
