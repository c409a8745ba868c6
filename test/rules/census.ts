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
    for (const name of new Set(names))
      seen.set(`${group} ${name}`, (seen.get(`${group} ${name}`) ?? 0) + 1);
  };
  return {
    observe: (raw, answer) => {
      count('state', [answer.state]);
      count('reason', [answer.reason]);
      count('candidate', answer.divergence?.candidates ?? []);
      count('contested cell', answer.contested);
      count(
        'record kind',
        usableRecords(raw).map(({ kind }) => kind),
      );
    },
    counts: () => [...seen].sort(([, a], [, b]) => a - b),
  };
}
