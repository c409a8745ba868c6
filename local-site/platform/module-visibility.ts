import { judgeConditions } from './display-conditions/judge-conditions';
import type { AppModule } from './manifest';
import { productOf } from './module-place';
import type { AppSite } from './site';

/** Whether a product shows a module to the site's present user now. */
export type ModuleVisibility = {
  /** False when Atlassian would not show it to the site's current user. */
  shown: boolean;
  /** False when its display conditions hide it, whoever may see modules of its type. */
  meetsConditions: boolean;
  /** Its display conditions that are not modelled, by their names. */
  unmodelledConditions: readonly string[];
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

/** Judges a module of an app by who looks at the site, and by the properties that the app has set in the module's product. */
export const visibilityOf = (site: AppSite, module: AppModule): ModuleVisibility => {
  const product = productOf(module.type) === 'confluence' ? 'confluence' : 'jira';
  const { isMet, unmodelled } = judgeConditions(module.displayConditions, {
    user: site.state().user,
    property: (key) => site.properties.read(product, key)?.value,
  });
  return {
    shown: isMet && isOffered(site, module),
    meetsConditions: isMet,
    unmodelledConditions: unmodelled,
  };
};
