/** The built output of an app: what Atlassian would have after `forge deploy`. */
export type AppBuild = {
  /** A folder with `__forge__.cjs` and one bundle for each handler file. The version changes when the code does. */
  functions: () => Promise<{ folder: string; version: string }>;
  /** A folder with the `index.html` of a UI Kit resource. */
  nativeResource: (resourceKey: string) => Promise<string>;
};
