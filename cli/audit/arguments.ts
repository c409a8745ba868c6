import { parseArgs } from 'node:util';
import type { Instant } from '../../src/rules/instant';
import { regimeNames, type RegimeName } from '../../src/rules/regimes';
import { Misuse } from '../misuse';
import { momentNamed } from '../moment-named';
import { oneNamed } from '../one-named';
import type { Asked } from './judge-row';

const formats = ['text', 'json', 'ndjson', 'csv', 'html'] as const;

/** So many findings are listed at most: all of a million licenses would be no list. */
export const MOST_LISTED = 2000;

/** What the command line asks of an audit. */
export type AuditArguments = {
  files: string[];
  asked: Asked;
  /** Whether `--at` was given, or the moment is that of the call. */
  isMomentGiven: boolean;
  histories: string[];
  transactions: string[];
  previous: string | null;
  format: (typeof formats)[number];
  out: string | null;
  withContacts: boolean;
  /** Null: as many as the format lists. */
  most: number | null;
};

/** Reads the arguments. Throws `Misuse` for what cannot be followed. */
export function auditArguments(args: string[], now: Instant): AuditArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      at: { type: 'string' },
      regime: { type: 'string' },
      'compare-regime': { type: 'string' },
      within: { type: 'string', default: '30' },
      history: { type: 'string', multiple: true, default: [] },
      transactions: { type: 'string', multiple: true, default: [] },
      previous: { type: 'string' },
      format: { type: 'string', default: 'text' },
      out: { type: 'string' },
      'with-contacts': { type: 'boolean', default: false },
      max: { type: 'string' },
    },
  });
  const format = oneNamed('format', formats, values.format);
  const files = positionals.length === 0 ? ['-'] : positionals;
  const read = [...files, ...values.transactions, ...values.history];
  if (read.filter((name) => name === '-').length > 1)
    throw new Misuse('standard input can be read only once');
  if (values.previous === '-') throw new Misuse('--previous takes a file, which is read twice');
  return {
    files,
    asked: {
      at: values.at === undefined ? now : momentNamed(values.at),
      regime: regimeOf(values.regime),
      comparedRegime: regimeOf(values['compare-regime']),
      withinDays: wholeNumber('--within', values.within, 3650),
    },
    isMomentGiven: values.at !== undefined,
    histories: values.history,
    transactions: values.transactions,
    previous: values.previous ?? null,
    format,
    out: values.out === '-' ? null : (values.out ?? null),
    withContacts: values['with-contacts'],
    most: values.max === undefined ? null : wholeNumber('--max', values.max, MOST_LISTED),
  };
}

function regimeOf(name: string | undefined): RegimeName | null {
  return name === undefined ? null : oneNamed('regime', regimeNames, name);
}

function wholeNumber(option: string, text: string, most: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (!(number <= most)) throw new Misuse(`${option} takes a whole number from 0 to ${most}`);
  return number;
}
