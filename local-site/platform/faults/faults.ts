import type { ForgeCall } from '../answer';
import { askedRequest, type Fault, type FaultKind } from './fault';
import { faultPlan, type FaultPlan, type SeededFaults } from './fault-plan';
import { type FaultStep, scriptedFaults } from './fault-script';

/** A fault that a request suffered. */
type SufferedFault = {
  number: number;
  path: string;
  keys: readonly string[];
  kind: FaultKind;
};

/** What goes wrong on a site. */
export type Faults = {
  /** By chance, by script, by a plan of one's own, or null for none. Counting begins anew. */
  set: (faults: SeededFaults | readonly FaultStep[] | FaultPlan | null) => void;
  /** Counts a request, and gives the fault that it is to suffer. */
  next: (call: ForgeCall) => Fault | undefined;
  /** The requests since faults were set. */
  requests: () => number;
  /** The faults since then, in their order. */
  suffered: () => readonly SufferedFault[];
};

const planOf = (faults: SeededFaults | readonly FaultStep[] | FaultPlan): FaultPlan => {
  if (typeof faults === 'function') return faults;
  return 'seed' in faults ? faultPlan(faults) : scriptedFaults(faults);
};

/** A site on which nothing goes wrong yet. */
export const createFaults = (): Faults => {
  let plan: FaultPlan | undefined;
  let number = 0;
  let suffered: SufferedFault[] = [];
  return {
    set: (faults) => {
      plan = faults === null ? undefined : planOf(faults);
      number = 0;
      suffered = [];
    },
    next: (call) => {
      number += 1;
      if (plan === undefined) return undefined;
      const request = askedRequest(call);
      const fault = plan(number, request);
      if (fault === undefined) return undefined;
      const { path, keys } = request;
      suffered.push({ number, path, keys, kind: fault.kind });
      return fault;
    },
    requests: () => number,
    suffered: () => suffered,
  };
};
