import type { Site } from '../platform/site';
import type { FunctionRuntime } from '../runtime/function-runtime';
import type { AppBuild } from '../runtime/app-build';
import type { ShellAssets } from './shell-assets';

/** What the server's routes work on: one site, its app's code, and the browser side. */
export type LocalSite = {
  site: Site;
  runtime: FunctionRuntime;
  build: AppBuild;
  shell: ShellAssets;
};
