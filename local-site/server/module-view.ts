import type { App, AppModule } from '../platform/manifest';
import { type ModuleStatus, moduleStatus } from '../platform/module-status';
import { type ModuleVisibility, visibilityOf } from '../platform/module-visibility';
import { type HostedSite, moduleAddress } from './hosted-site';
import { translated } from './translations';

/** A module as the browser side lists it. */
export type ModuleView = ModuleVisibility & {
  /** The id of its app. */
  app: string;
  /** How addresses name it. */
  key: string;
  type: string;
  title: string;
  /** How its page is drawn; `none` when it has none, as modules of the first UI Kit and those that a product draws itself. */
  render: 'native' | 'custom' | 'none';
  /** What stands beside its label, as the manifest has it. */
  status: ModuleStatus | null;
  /** True when a function says what stands there. */
  hasDynamicStatus: boolean;
  /** On which pages a background script runs. */
  experience: readonly string[];
};

const titleOf = (app: App, module: AppModule, locale: string): string => {
  const title = module.label ?? module.title ?? module.key;
  return typeof title === 'string' ? title : (translated(app, title.i18n, locale) ?? title.i18n);
};

const renderOf = ({ resource, render }: AppModule): ModuleView['render'] => {
  if (resource === undefined) return 'none';
  return render === 'native' ? 'native' : 'custom';
};

/** The modules that products show, app by app in the manifest's order. */
export const moduleViews = (hosted: HostedSite): ModuleView[] =>
  hosted.apps.flatMap(({ site }) =>
    site.app.modules.map((module) => ({
      app: site.app.id,
      key: moduleAddress(hosted, site.app, module.key),
      type: module.type,
      title: titleOf(site.app, module, site.state().locale),
      render: renderOf(module),
      ...visibilityOf(site, module),
      status: moduleStatus(module.status),
      hasDynamicStatus: module.dynamicProperties?.function !== undefined,
      experience: module.experience,
    })),
  );
