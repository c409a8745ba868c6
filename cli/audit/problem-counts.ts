import type { Place, RowProblem } from '../export/row';
import type { AuditReport } from './report';

/** What could not be read, counted by what is wrong. */
export type ProblemCounts = {
  add: (problem: RowProblem, place: Place) => void;
  /** How many of them were rows, and not files. */
  rows: () => number;
  sorted: () => AuditReport['problems'];
};

/** So many places of each problem are named. */
const MOST_PLACES = 20;
/** So many problems are told apart, by all they say. */
const MOST_PROBLEMS = 200;

/** Counts of no problems yet. */
export function problemCounts(): ProblemCounts {
  const counts = new Map<string, AuditReport['problems'][number]>();
  let rows = 0;
  return {
    add: (problem, place) => {
      if (!isOfFile(problem)) rows += 1;
      const full = JSON.stringify(problem);
      const key = counts.has(full) || counts.size < MOST_PROBLEMS ? full : problem.code;
      const known = counts.get(key) ?? { problem, count: 0, places: [] };
      counts.set(key, known);
      known.count += 1;
      if (known.places.length < MOST_PLACES) known.places.push(place);
    },
    rows: () => rows,
    sorted: () => [...counts.values()].sort((a, b) => b.count - a.count),
  };
}

/** Whether a problem is one of the file as a whole, beside its rows. */
function isOfFile({ code }: RowProblem): boolean {
  switch (code) {
    case 'truncated':
    case 'damaged':
    case 'header':
    case 'unknown-header':
    case 'more-pages':
    case 'no-rows':
      return true;
    case 'not-json':
    case 'not-an-object':
    case 'not-utf-8':
    case 'too-long':
    case 'columns':
    case 'quotes':
      return false;
  }
}
