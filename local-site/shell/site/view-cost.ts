import { priceOf, usageOf } from '../../platform/prices';
import type { Call } from './call';

/** What views of a page cost together. Bytes are those that Atlassian bills, dollars those beyond what is free. */
export type ViewCost = {
  invocations: number;
  kvsReads: number;
  kvsWrites: number;
  restRequests: number;
  billedBytes: number;
  dollars: number;
};

const total = (calls: readonly Call[], of: (call: Call) => number): number =>
  calls.reduce((sum, call) => sum + of(call), 0);

/** What so many views of a page would cost that each make these calls. */
export const costOfViews = (views: number, calls: readonly Call[]): ViewCost => ({
  invocations: views * calls.length,
  kvsReads: views * total(calls, ({ kvsReads }) => kvsReads),
  kvsWrites: views * total(calls, ({ kvsWrites }) => kvsWrites),
  restRequests: views * total(calls, ({ restRequests }) => restRequests),
  billedBytes:
    views * total(calls, ({ billedBytesRead, bytesWritten }) => billedBytesRead + bytesWritten),
  dollars: views * total(calls, (call) => priceOf(usageOf(call))),
});
