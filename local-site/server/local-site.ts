import type { AppSite } from '../platform/site';
import type { AppBuild } from '../runtime/app-build';
import type { AppFunctions } from '../runtime/function-runtime';
import type { Deliveries } from './deliveries';

/** One app on one site: what it sees of the site, its functions there, the events they get, and what was built from it. */
export type LocalSite = {
  site: AppSite;
  runtime: AppFunctions;
  deliveries: Deliveries;
  build: AppBuild;
};
