import { judgeConditions } from '../platform/display-conditions/judge-conditions';
import type { App, AppModule } from '../platform/manifest';
import { productOf } from '../platform/module-place';
import { type ModuleStatus, moduleStatus } from '../platform/module-status';
import type { AppSite } from '../platform/site';
import { type HostedSite, moduleAddress } from './hosted-site';
import { translated } from './translations';

/** A module as the browser side lists it. */
export type ModuleView = {
  /** The id of its app. */
  app: string;
  /** How addresses name it. */
  key: string;
  type: string;
  title: string;
  /** How its page is drawn; `none` when it has none, as modules of the first UI Kit and those that a product draws itself. */
  render: 'native' | 'custom' | 'none';
  /** False when Atlassian would not show it to the site's current user. */
  shown: boolean;
  /** False when its display conditions hide it, whoever may see modules of its type. */
  meetsConditions: boolean;
  /** Its display conditions that are not modelled, by their names. */
  unmodelledConditions: readonly string[];
  /** What stands beside its label, as the manifest has it. */
  status: ModuleStatus | null;
  /** True when a function says what stands there. */
  hasDynamicStatus: boolean;
  /** On which pages a background script runs. */
  experience: readonly string[];
};

const adminTypes = [
  'jira:adminPage',
  'jira:projectSettingsPage',
  'confluence:globalSettings',
  'confluence:spaceSettings',
];

const isOffered = (site: AppSite, module: AppModule): boolean => {
  const { user } = site.state();
  // Atlassian: "Access to Forge apps for unlicensed users".
  if (user === 'anonymous') return module.unlicensedAccess.includes('anonymous');
  return user === 'admin' || !adminTypes.includes(module.type);
};

const titleOf = (app: App, module: AppModule, locale: string): string => {
  const title = module.label ?? module.title ?? module.key;
  return typeof title === 'string' ? title : (translated(app, title.i18n, locale) ?? title.i18n);
};

const renderOf = ({ resource, render }: AppModule): ModuleView['render'] => {
  if (resource === undefined) return 'none';
  return render === 'native' ? 'native' : 'custom';
};

const judge = (site: AppSite, { type, displayConditions }: AppModule) =>
  judgeConditions(displayConditions, {
    user: site.state().user,
    property: (key) => {
      const product = productOf(type) === 'confluence' ? 'confluence' : 'jira';
      return site.properties.read(product, key)?.value;
    },
  });

/** The modules that products show, app by app in the manifest's order. */
export const moduleViews = (hosted: HostedSite): ModuleView[] =>
  hosted.apps.flatMap(({ site }) =>
    site.app.modules.map((module) => {
      const { isMet, unmodelled } = judge(site, module);
      return {
        app: site.app.id,
        key: moduleAddress(hosted, site.app, module.key),
        type: module.type,
        title: titleOf(site.app, module, site.state().locale),
        render: renderOf(module),
        shown: isMet && isOffered(site, module),
        meetsConditions: isMet,
        unmodelledConditions: unmodelled,
        status: moduleStatus(module.status),
        hasDynamicStatus: module.dynamicProperties?.function !== undefined,
        experience: module.experience,
      };
    }),
  );
