/**
 * The time from one call of the License API to the next, in milliseconds. Atlassian: one request in
 * five minutes for an installation. The clocks of two functions may differ by a little.
 */
export const SHORTEST_GAP = 5 * 60_000 + 10_000;
