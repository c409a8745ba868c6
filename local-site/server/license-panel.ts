import { type AppModule, type App, resolverFunctionOf } from '../platform/manifest';

const panels = [
  { type: 'jira:adminPage', key: 'license-jira' },
  { type: 'confluence:globalSettings', key: 'license-confluence' },
];

/** The module that shows an app's license to admins, and whose resolver takes its history; an app without one was not given our panel. */
export const licensePanelOf = (app: App): AppModule | undefined => {
  const found = panels.map((panel) =>
    app.modules.find(
      (module) =>
        module.type === panel.type &&
        module.key.endsWith(panel.key) &&
        resolverFunctionOf(app, module) !== undefined,
    ),
  );
  return found.find((module) => module !== undefined);
};
