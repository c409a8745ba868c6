import type { AppSite } from '../platform/site';
import type { AppBuild } from '../runtime/app-build';
import type { AppFunctions } from '../runtime/function-runtime';

/** One app on one site: what it sees of the site, its functions there, and what was built from it. */
export type LocalSite = { site: AppSite; runtime: AppFunctions; build: AppBuild };
