import * as v from 'valibot';

/** What a view of a page asked of the platform; bytes as they crossed the wire. */
export type ViewTraffic = {
  invocations: number;
  kvsRequests: number;
  restRequests: number;
  bytesRead: number;
  bytesWritten: number;
  /** Of all functions together. */
  milliseconds: number;
};

const calls = v.array(
  v.object({
    id: v.string(),
    kvsRequests: v.number(),
    restRequests: v.number(),
    bytesRead: v.number(),
    bytesWritten: v.number(),
    ms: v.number(),
  }),
);

const readCalls = async (siteUrl: string) => {
  const response = await fetch(`${siteUrl}/__site/calls`);
  return v.parse(calls, await response.json());
};

/** Counts what the local site was asked for while `view` ran. */
export const trafficOf = async (
  siteUrl: string,
  view: () => Promise<unknown>,
): Promise<ViewTraffic> => {
  const before = new Set((await readCalls(siteUrl)).map(({ id }) => id));
  await view();
  const made = (await readCalls(siteUrl)).filter(({ id }) => !before.has(id));
  const sum = (amount: Exclude<keyof (typeof made)[number], 'id'>) =>
    made.reduce((total, call) => total + call[amount], 0);
  return {
    invocations: made.length,
    kvsRequests: sum('kvsRequests'),
    restRequests: sum('restRequests'),
    bytesRead: sum('bytesRead'),
    bytesWritten: sum('bytesWritten'),
    milliseconds: sum('ms'),
  };
};
