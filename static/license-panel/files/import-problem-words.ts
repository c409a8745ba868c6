import type { Words } from '../../../src/words/words';
import { refusalWords } from '../forms/refusal-words';
import type { ImportProblem } from './use-import';

/** Says why a file does not get on. */
export function importProblemWords(problem: ImportProblem, say: Words): string {
  if ('own' in problem) return say(`import.${problem.own}`);
  // Only a file can be too long, and only the writing of an entry can fail.
  if (problem.code === 'bad-payload') return say('import.too-large');
  if (problem.code === 'not-saved') return say('import.broken-off');
  return refusalWords(problem, [], say).form ?? say('import.not-checked');
}
