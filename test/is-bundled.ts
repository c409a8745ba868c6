/** Whether local sites run what Atlassian's bundler makes of the app, as `npm run preflight` has it. */
export const isBundled: boolean = Reflect.get(globalThis, 'isBundled') === true;
