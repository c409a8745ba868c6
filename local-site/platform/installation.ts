import { createHash } from 'node:crypto';
import type { App } from './manifest';

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
