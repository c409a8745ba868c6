import type { Problem } from '../rules/problem';
import type { Words } from './words';

/** Something wrong with the data, as a sentence. */
export function problemWords(problem: Problem, say: Words): string {
  switch (problem.code) {
    case 'bad-environment':
    case 'bad-records':
    case 'active-differs':
      return say(`problem.${problem.code}`);
    case 'bad-policy':
    case 'bad-date':
      return say(`problem.${problem.code}`, { field: problem.field });
    case 'bad-record':
      if (problem.id === null) return say('problem.bad-record.nameless');
      return say('problem.bad-record', { id: problem.id });
    case 'record-conflict':
    case 'quote-too-long':
    case 'quote-ends-before-start':
      return say(`problem.${problem.code}`, { id: problem.id });
  }
}
