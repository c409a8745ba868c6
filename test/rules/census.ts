import { candidates, contestedCells, reasons, states } from '../../src/rules/resolution';
import type { Answer } from '../../src/wire/answer';
import { recordKinds } from './arbitrary-record';
import { usableRecords, type RawCase } from './raw-case';

const counted = {
  state: states,
  reason: reasons,
  candidate: candidates,
  'contested cell': contestedCells,
  'record kind': recordKinds,
  optional: ['validUntil', 'termEnd', 'effective', 'until', 'knownAt'],
  unreadable: ['full', 'none'],
  problem: [
    'bad-environment',
    'bad-policy',
    'active-differs',
    'bad-date',
    'bad-record',
    'record-conflict',
    'quote-too-long',
    'quote-ends-before-start',
  ],
} satisfies Record<string, readonly string[]>;

/** In how many generated cases each word of the answers, and each record kind, was seen. */
export type Census = {
  observe: (raw: RawCase, answer: Answer) => void;
  /** `state active` → 1234, rarest first. */
  counts: () => [name: string, count: number][];
};

export function newCensus(): Census {
  const seen = new Map<string, number>();
  for (const [group, names] of Object.entries(counted))
    for (const name of names) seen.set(`${group} ${name}`, 0);
  const count = (group: keyof typeof counted, names: string[]): void => {
    for (const name of new Set(names)) {
      const before = seen.get(`${group} ${name}`);
      if (before !== undefined) seen.set(`${group} ${name}`, before + 1);
    }
  };
  return {
    observe: (raw, answer) => {
      count('state', [answer.state]);
      count('reason', [answer.reason]);
      count('candidate', answer.divergence?.candidates ?? []);
      count('contested cell', answer.contested);
      const records = usableRecords(raw);
      const kinds = records.map(({ kind }) => kind);
      count('record kind', kinds);
      const given = [raw, ...records].flatMap((fields) => Object.entries(fields));
      const filled = given.filter(([, value]) => value !== null).map(([name]) => name);
      count(
        'optional',
        counted.optional.filter((name) => filled.includes(name)),
      );
      count('unreadable', answer.state === 'unreadable' ? [answer.access] : []);
      const codes = answer.problems.map(({ code }) => code);
      count('problem', codes);
    },
    counts: () => [...seen].sort(([, a], [, b]) => a - b),
  };
}
