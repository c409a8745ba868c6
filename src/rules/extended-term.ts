import type { History } from './history';
import type { Term } from './license';

/** The term with the end that Atlassian moved it to. A license without an end stays without. */
export function extendedTerm(term: Term, { extendedTo }: History): Term {
  const { kind, billing, end } = term;
  return { kind, billing, end: Math.max(end, extendedTo) };
}
