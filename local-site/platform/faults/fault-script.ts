import type { AskedRequest, Fault, FaultKind } from './fault';
import type { FaultPlan } from './fault-plan';

/**
 * One fault of a script. It meets the first request, or the one of that number from 1, among those that can suffer the fault and
 * match `path` (its end) and `key` (one of its keys; a text with `*` at its end is a prefix); and as many requests after it as `times` says.
 */
export type FaultStep = {
  fault: FaultKind;
  request?: number;
  path?: string;
  key?: string;
  times?: number;
  /** Which keys of a batch fail; without them, about half. */
  keys?: readonly string[];
  /** How late a slow answer comes: 0 is at once, 1 the latest. */
  late?: number;
};

const isKey = (wanted: string, key: string) =>
  wanted.endsWith('*') ? key.startsWith(wanted.slice(0, -1)) : key === wanted;

const matches = ({ fault, path = '', key }: FaultStep, request: AskedRequest): boolean =>
  request.possible.includes(fault) &&
  request.path.endsWith(path) &&
  (key === undefined || request.keys.some((each) => isKey(key, each)));

/** A plan that follows a script. Where several steps meet one request, the first one counts. */
export const scriptedFaults = (steps: readonly FaultStep[]): FaultPlan => {
  const seen = new Map<FaultStep, number>();
  const meets = (step: FaultStep, request: AskedRequest): boolean => {
    if (!matches(step, request)) return false;
    const number = (seen.get(step) ?? 0) + 1;
    seen.set(step, number);
    const { request: first = 1, times = 1 } = step;
    return number >= first && number < first + times;
  };
  return (_, request): Fault | undefined => {
    const [step] = steps.filter((each) => meets(each, request));
    if (step === undefined) return undefined;
    const { fault, keys, late = 0.5 } = step;
    return { kind: fault, draw: late, ...(keys !== undefined && { keys }) };
  };
};
