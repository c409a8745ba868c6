import * as v from 'valibot';
import { chance } from './chance';
import { type AskedRequest, type Fault, type FaultKind, faultKinds } from './fault';

/** Which fault the request of that number suffers, if any. Requests are counted from 1 since the plan was set. */
export type FaultPlan = (number: number, request: AskedRequest) => Fault | undefined;

/** Faults by chance: so many of a hundred requests suffer one of the kinds (all of them, unless some are named). */
export const seededFaultsSchema = v.strictObject({
  seed: v.pipe(v.number(), v.safeInteger()),
  percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  kinds: v.exactOptional(v.pipe(v.array(v.picklist(faultKinds)), v.minLength(1), v.readonly())),
});

export type SeededFaults = v.InferOutput<typeof seededFaultsSchema>;

/** A plan by chance. It is pure: the same seed gives the same fault to the same request of the same number. */
export const faultPlan =
  ({ seed, percent, kinds = faultKinds }: SeededFaults): FaultPlan =>
  (number, { possible }) => {
    if (chance(seed, number, 'whether') * 100 >= percent) return undefined;
    const open: readonly FaultKind[] = kinds.filter((kind) => possible.includes(kind));
    const kind = open[Math.floor(chance(seed, number, 'kind') * open.length)];
    return kind && { kind, draw: chance(seed, number, 'draw') };
  };
