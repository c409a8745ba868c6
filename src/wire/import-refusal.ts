import type { CodeProblem } from './code-problem';

/** Why an entry of a file is not taken over. */
export type ImportRefusal =
  | 'unreadable'
  | 'not-confirmed'
  | 'not-as-confirmed'
  | CodeProblem['code']
  | 'too-long'
  | 'quote-too-long'
  | 'quote-ends-before-start'
  | 'unknown-target'
  | 'same-id'
  | 'newer-here'
  | 'own-preferences';
