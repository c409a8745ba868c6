import { createHash } from 'node:crypto';
import type { App } from './manifest';
import { type Product, productOf } from './module-place';

/** The identifiers of one app on one site. */
export type Installation = {
  cloudId: string;
  installationId: string;
  environmentId: string;
  appVersion: string;
};

/** The same names give the same identifier, in every process. */
const identifier = (...names: string[]): string => {
  const hex = createHash('sha256').update(names.join('\n')).digest('hex');
  return `10ca1517-${hex.slice(0, 4)}-4${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
};

/** The identifiers of an app on the site of that name. The environment belongs to the app, so it is the same on every site. */
export const installationOf = (siteName: string, app: App): Installation => ({
  cloudId: identifier('site', siteName),
  installationId: identifier('installation', siteName, app.manifest.app.id),
  environmentId: identifier('environment', app.manifest.app.id),
  appVersion: '1.0.0',
});

const products: readonly Product[] = ['jira', 'confluence'];

/** The products that an app is installed in: those it is compatible with, and those of its modules. Atlassian: "App compatibility". */
const productsOf = ({ manifest, modules }: App): Product[] => {
  const named = [
    ...Object.keys(manifest.app.compatibility),
    ...modules.map(({ type }) => productOf(type)),
  ];
  return products.filter((product) => named.includes(product));
};

/** One product of a site, as Atlassian identifies it. */
export const contextAriOf = (product: string, { cloudId }: Installation): string =>
  `ari:cloud:${product}::site/${cloudId}`;

/** The contexts of an app's installation, one for each product; the product that a function is called for comes first. */
export const contextsOf = (
  app: App,
  installation: Installation,
  called: string,
): { ari: string }[] => {
  const others = productsOf(app).filter((product) => product !== called);
  return [called, ...others].map((product) => ({ ari: contextAriOf(product, installation) }));
};
