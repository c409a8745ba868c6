import * as v from 'valibot';

const callSchema = v.object({
  id: v.string(),
  moduleKey: v.string(),
  functionKey: v.string(),
  ms: v.number(),
  kvsRequests: v.number(),
  kvsReads: v.number(),
  kvsWrites: v.number(),
  restRequests: v.number(),
  bytesRead: v.number(),
  billedBytesRead: v.number(),
  bytesWritten: v.number(),
  memoryMB: v.number(),
  faults: v.number(),
  ok: v.boolean(),
  error: v.optional(v.string()),
  logLines: v.array(v.object({ level: v.string(), text: v.string() })),
});

/** One call of the app's backend and what it cost. */
export type Call = v.InferOutput<typeof callSchema>;

/** What calls cost together. */
export type Cost = Pick<
  Call,
  'ms' | 'kvsRequests' | 'restRequests' | 'bytesRead' | 'bytesWritten' | 'faults'
>;

const noCost: Cost = {
  ms: 0,
  kvsRequests: 0,
  restRequests: 0,
  bytesRead: 0,
  bytesWritten: 0,
  faults: 0,
};

/** The server's list of calls, newest first. */
export const parseCalls = (answer: unknown): Call[] => v.parse(v.array(callSchema), answer);

/** The sum over calls. */
export const costOf = (calls: readonly Call[]): Cost =>
  calls.reduce(
    (sum, call) => ({
      ms: sum.ms + call.ms,
      kvsRequests: sum.kvsRequests + call.kvsRequests,
      restRequests: sum.restRequests + call.restRequests,
      bytesRead: sum.bytesRead + call.bytesRead,
      bytesWritten: sum.bytesWritten + call.bytesWritten,
      faults: sum.faults + call.faults,
    }),
    noCost,
  );

/** The calls, newest first, up to one that is known by its id; all of them when it is not there. */
export const callsSince = (calls: readonly Call[], id: string | undefined): readonly Call[] => {
  const known = calls.findIndex((call) => call.id === id);
  return known < 0 ? calls : calls.slice(0, known);
};
