import type { RegimeMove } from './report';

/** Whether the compared regime gives another answer. */
export function isMove({ state, access, otherState, otherAccess }: RegimeMove): boolean {
  return state !== otherState || access !== otherAccess;
}
