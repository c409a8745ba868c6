/** Whether this is a run of `npm run mutation`, in which each property is tried with a tenth of its cases. */
export const isMutationRun: boolean = Reflect.get(globalThis, 'isMutationRun') === true;
