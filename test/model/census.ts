/** What schedules came to, counted. */
export type Census = {
  schedules: number;
  actions: number;
  invocations: number;
  requests: number;
  faults: Partial<Record<string, number>>;
  killed: number;
  threw: number;
  acknowledged: number;
  refused: number;
  unknown: number;
  entries: number;
  sightings: number;
};

export function newCensus(): Census {
  return {
    schedules: 0,
    actions: 0,
    invocations: 0,
    requests: 0,
    faults: {},
    killed: 0,
    threw: 0,
    acknowledged: 0,
    refused: 0,
    unknown: 0,
    entries: 0,
    sightings: 0,
  };
}
