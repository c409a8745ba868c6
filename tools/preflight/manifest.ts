import { validate } from '@forge/manifest';
import type { Outcome } from './check';

/** What Atlassian's validator says of the manifest in the current folder. */
export const manifestOutcome = async (file: string): Promise<Outcome> => {
  const { success, errors = [] } = await validate(false, file);
  const faults = errors.map(
    ({ line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`,
  );
  return { faults: faults.length === 0 && !success ? [`${file} is not valid.`] : faults };
};
