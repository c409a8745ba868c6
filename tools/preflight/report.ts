import type { Check, Outcome } from './check';

const seconds = (since: number, now: number): string => `${((now - since) / 1000).toFixed(1)} s`;

/** The lines of one check: ok in one line; else what is wrong, a line each. */
const linesOf = (name: string, { faults, notes = [] }: Outcome, took: string): string[] => [
  faults.length === 0 ? `ok    ${name} (${took})` : `WRONG ${name} (${took})`,
  ...faults.map((fault) => `      ${fault}`),
  ...notes.map((note) => `      note: ${note}`),
];

/** Runs checks one after another, says what each finds, and answers how many found something. */
export const runChecks = async (
  checks: readonly Check[],
  say: (line: string) => void,
): Promise<number> => {
  let wrong = 0;
  for (const { name, run } of checks) {
    const since = Date.now();
    const outcome = await outcomeOf(run);
    if (outcome.faults.length > 0) wrong += 1;
    for (const line of linesOf(name, outcome, seconds(since, Date.now()))) say(line);
  }
  say(
    wrong === 0
      ? `Nothing stands in the way, as far as a machine without an account can tell.`
      : `${String(wrong)} of ${String(checks.length)} checks found something.`,
  );
  return wrong;
};

/** A check that cannot be made is no check that finds nothing. */
const outcomeOf = async (run: Check['run']): Promise<Outcome> => {
  try {
    return await run();
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] };
  }
};
