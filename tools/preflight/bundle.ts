import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../local-site/platform/manifest';
import { BuildFailure } from '../../local-site/runtime/build-failure';
import { forgeBundle } from '../../local-site/runtime/forge-build';
import type { Outcome } from './check';

/** What of the app is not built: pages of Custom UI by `npm run build`, the rest in `bundle` by Atlassian's bundler. */
export const unbuilt = ({ directory, manifest, modules }: App, bundle: string): string[] => {
  const handlers = manifest.modules.function.map(({ handler }) => handler);
  const files = new Set(handlers.map((handler) => handler.slice(0, handler.lastIndexOf('.'))));
  const functions = [...files].map((file) => join(bundle, 'functions', `${file}.cjs`));
  const native = new Set(
    modules.filter(({ render }) => render === 'native').map(({ resource }) => resource),
  );
  const pages = manifest.resources.map(({ key, path }) =>
    native.has(key)
      ? join(bundle, 'resources', key, 'index.html')
      : join(directory, path, 'index.html'),
  );
  return [...functions, ...pages].filter((file) => !existsSync(file));
};

/** Both kinds of pages and every function are built, the latter by Atlassian's own bundler. */
export const bundleOutcome = (app: App): Outcome => {
  try {
    const { folder } = forgeBundle(app);
    const faults = unbuilt(app, folder).map(
      (file) => `${file} was not built. \`npm run build\` and Atlassian's bundler say why.`,
    );
    return { faults };
  } catch (error) {
    if (error instanceof BuildFailure) return { faults: [error.message] };
    throw error;
  }
};
