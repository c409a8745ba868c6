import type { AdminProblem } from '../../../src/wire/admin-api';
import type { Words } from '../../../src/words/words';
import { refusalWords } from '../forms/refusal-words';

/** Says why the list is not shown, or nothing was checked. */
export function purchasesRefusalWords(problem: AdminProblem, say: Words): string {
  if (problem.code === 'not-an-admin') return say('page.refused.body');
  return refusalWords(problem, [], say).form ?? '';
}
