/** The day of an instant, in milliseconds, as the reports write it. */
export const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
