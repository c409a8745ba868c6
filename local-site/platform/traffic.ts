import * as v from 'valibot';
import { type ForgeCall, isStoragePath, type PlatformAnswer } from './answer';
import type { FaultKind } from './faults/fault';
import type { ForgeReply } from './faults/forge-reply';

/**
 * What an invocation asked of the platform. `kvsRequests` are `kvsReads` and `kvsWrites`; a batch or a transaction is one. Bytes are
 * those of requests that write to storage, and of answers of storage and products, as they crossed the wire; `billedBytesRead` are those
 * of storage alone as Atlassian bills them. `faults` are the requests that were made to go wrong.
 */
export type Traffic = {
  kvsRequests: number;
  kvsReads: number;
  kvsWrites: number;
  restRequests: number;
  bytesRead: number;
  billedBytesRead: number;
  bytesWritten: number;
  faults: number;
};

/** The traffic of an invocation that has asked for nothing yet. */
export const noTraffic: Traffic = {
  kvsRequests: 0,
  kvsReads: 0,
  kvsWrites: 0,
  restRequests: 0,
  bytesRead: 0,
  billedBytesRead: 0,
  bytesWritten: 0,
  faults: 0,
};

const isWrite = ({ path }: ForgeCall) => /\/(set|delete|transaction)$/.test(path);

// Atlassian: "Empty KVS reads count as 1KB towards your usage, whereas non-empty reads are based on actual size."
const emptyReadBytes = 1_024;

const page = v.object({ data: v.array(v.unknown()) });
const batch = v.object({ successfulKeys: v.array(v.unknown()), failedKeys: v.array(v.unknown()) });
const bytesOf = (values: unknown[]) =>
  values.reduce<number>((sum, value) => sum + Buffer.byteLength(JSON.stringify(value)), 0);

/** What a read of storage counts as. That each absent key of a batch is an empty read is our reading; a refusal is free. */
const billedBytes = ({ status, body }: PlatformAnswer): number => {
  if (status === 404) return emptyReadBytes;
  if (status !== 200) return 0;
  const answer: unknown = JSON.parse(body);
  if (v.is(batch, answer)) {
    return bytesOf(answer.successfulKeys) + answer.failedKeys.length * emptyReadBytes;
  }
  return v.is(page, answer) && answer.data.length === 0 ? emptyReadBytes : Buffer.byteLength(body);
};

/** The traffic after one more request. */
export const withReply = (
  traffic: Traffic,
  call: ForgeCall,
  { reply, fault }: { reply: ForgeReply; fault?: FaultKind },
): Traffic => {
  const answer = 'answer' in reply ? reply.answer : undefined;
  const answered = Buffer.byteLength(answer?.body ?? '');
  const faults = traffic.faults + (fault === undefined ? 0 : 1);
  if (!isStoragePath(call.path)) {
    const restRequests = traffic.restRequests + 1;
    return { ...traffic, restRequests, bytesRead: traffic.bytesRead + answered, faults };
  }
  const kvsRequests = traffic.kvsRequests + 1;
  return isWrite(call)
    ? {
        ...traffic,
        kvsRequests,
        kvsWrites: traffic.kvsWrites + 1,
        bytesWritten: traffic.bytesWritten + Buffer.byteLength(call.body),
        faults,
      }
    : {
        ...traffic,
        kvsRequests,
        kvsReads: traffic.kvsReads + 1,
        bytesRead: traffic.bytesRead + answered,
        billedBytesRead: traffic.billedBytesRead + (answer === undefined ? 0 : billedBytes(answer)),
        faults,
      };
};
