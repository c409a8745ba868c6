import type { RowProblem } from '../export/row';
import type { RowFlaw } from '../report-row/report-row';

const flaws: Record<RowFlaw, string> = {
  'no-id': 'no license number',
  'no-cloud-id': 'no cloudId',
  'no-end': 'no end date',
  'no-start': 'no start date',
  'bad-date': 'a date that cannot be read',
  'zero-length': 'a term that ends on the day it starts',
  'ends-before-start': 'a term that ends before it starts',
  'unknown-status': 'a status other than active, inactive and cancelled',
  'no-status': 'no status',
  'unknown-type': 'an unknown license type',
  'no-type': 'no license type',
  'long-evaluation': 'an evaluation of more than 59 days',
  'updated-long-after-end': 'last updated more than a year after its end',
  'erased-contact': 'contact erased (RTBF)',
};

/** A flaw of a row as a phrase by itself: `no end date`. */
export function flawWords(flaw: RowFlaw): string {
  return flaws[flaw];
}

/** What is wrong with a row or a file, after its place: `export.csv:7 …`. */
export function problemWords(problem: RowProblem): string {
  switch (problem.code) {
    case 'not-json':
      return 'is not JSON';
    case 'not-an-object':
      return 'is JSON, but no row';
    case 'not-utf-8':
      return 'is not UTF-8';
    case 'too-long':
      return 'is too long for a row';
    case 'quotes':
      return 'has a quotation mark that does not close';
    case 'truncated':
      return 'ends in the middle of a row; the rows before it were read';
    case 'damaged':
      return 'is compressed and damaged; the rows before it were read';
    case 'unknown-header':
      return 'has a header without any column of the report';
    case 'no-rows':
      return 'holds no rows of an export';
    case 'columns':
      return `has ${problem.found} columns, the header has ${problem.expected}`;
    case 'header':
      return `has column names that are empty or there twice: ${problem.names.join(', ')}`;
    case 'more-pages':
      return problem.total === null
        ? 'is a page of several; the next one was not given'
        : `is a page of several; the export has ${problem.total} rows in all`;
  }
}
