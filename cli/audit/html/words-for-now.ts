import type { RowProblem } from '../../export/row';
import type { RowFlaw } from '../../report-row/report-row';
import type { Finding, FindingKind } from '../finding';

export function kindWords(kind: FindingKind): { title: string; means: string; todo: string } {
  return {
    title: `Title of ${kind}`,
    means: `What ${kind} means, in a sentence or two, so that a reader knows.`,
    todo: 'Look at the billing page, and ask Marketplace support.',
  };
}

export function findingWords(finding: Finding): string {
  return `Sentence about ${finding.code} with its dates and facts.`;
}

export function problemWords(problem: RowProblem): string {
  return `is ${problem.code}`;
}

export function flawWords(flaw: RowFlaw): string {
  return `flaw ${flaw}`;
}
