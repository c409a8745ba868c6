/** Whether this is a run of `npm run test:full`, which takes its time. */
export const isFullRun: boolean = Reflect.get(globalThis, 'isFullRun') === true;
