/** What a check says: faults end the preflight with 1, notes do not. Each names what is wrong and what to do. */
export type Outcome = { faults: string[]; notes?: string[] };

/** One thing that has to be so before `forge deploy`. */
export type Check = {
  name: string;
  run: () => Outcome | Promise<Outcome>;
};
