import { packDigest } from '../../../src/forge/digest';
import { NEVER } from '../../../src/rules/instant';
import { defaultPolicy } from '../../../src/rules/policy';
import { resolve } from '../../../src/rules/resolve';
import { emptyDigest, extendDigest } from '../../../src/wire/digest';
import { parseEvidence } from '../../../src/wire/parse-case';
import { type BenchResult, isMet, type Profile, type Table } from '../bench-result';
import { quartilesOf } from '../quartiles';
import { type Entrant, measured, timesOf } from '../rounds';
import { profilesOf } from '../time-profile';
import { askedAt, decidingHistory, keptLog, suspended } from './histories';
import { calls, measureSite, profileSite, type SiteCosts } from './kept-site';

const sizes = [10, 100, 1000, 10_000];
const longest = sizes.at(-1) ?? 0;
const ROUNDS = 7;

const resolved = 'Resolved in memory';
const digested = 'Digest built and packed';

/** What needs no site, on a history of so many records. */
const inMemory = (records: number): Entrant[] => {
  const raw = { license: suspended, records: decidingHistory(records) };
  const evidence = parseEvidence(raw, NEVER);
  const entries = keptLog(records);
  const named = (name: string) => `${name}, ${records} records`;
  return [
    {
      name: named(resolved),
      pass: () => {
        const { resolution, problems } = resolve(evidence, defaultPolicy, askedAt);
        return resolution.next.length + problems.length;
      },
    },
    {
      name: named(digested),
      pass: () => packDigest(extendDigest(emptyDigest, entries)).packed.length,
    },
  ];
};

/** Medians of everything, by name, a number for each size. */
type Growth = { name: string; values: number[] };

/**
 * By which power of the history's length something grows: the slope of the line that is fitted to the logarithms of the three
 * longest, each ten times the one before, which is that between the first and the last of them. Shorter ones cost what any call costs.
 */
const powerOf = ({ values }: Growth): number =>
  Math.log10((values.at(-1) ?? NaN) / (values.at(-3) ?? NaN)) / 2;

const targetOf = (growth: Growth): BenchResult['targets'][number] => ({
  name: `${growth.name}: power by which it grows from ${sizes.at(-3) ?? 0} to ${longest}`,
  value: powerOf(growth),
  atMost: 1.1,
});

/** Where the time goes of what grows faster than it may, with the longest history. */
const profilesOfMissed = async (timed: Growth[]): Promise<Profile[]> => {
  const missed = timed.filter((growth) => !isMet(targetOf(growth))).map(({ name }) => name);
  if (missed.length === 0) return [];
  const memory = inMemory(longest).filter(({ name }) =>
    missed.some((each) => name.startsWith(each)),
  );
  return [...(await profilesOf(memory)), ...(await profileSite(longest, missed))];
};

const trafficTable = (sites: SiteCosts[]): Table => ({
  name: `Asked of the platform with ${sizes.join(', ')} entries in the log`,
  columns: sizes.map(String),
  rows: Object.values(calls).flatMap((name) => {
    const of = (amount: 'kvsRequests' | 'bytesRead') =>
      sites.map(({ traffic }) => traffic.get(name)?.[amount] ?? NaN);
    return [
      { name: `${name}, KVS requests`, values: of('kvsRequests') },
      { name: `${name}, bytes read`, values: of('bytesRead') },
    ];
  }),
});

/** What the history costs as it grows. */
export const benchGrowth = async (): Promise<BenchResult> => {
  const memory = await measured(sizes.flatMap(inMemory), ROUNDS);
  const sites: SiteCosts[] = [];
  for (const entries of sizes) sites.push(await measureSite(entries, ROUNDS));
  const medianOf = (times: number[] = []) => quartilesOf(times).median;
  const timed: Growth[] = [
    ...[resolved, digested].map((name) => ({
      name,
      values: sizes.map((size) => medianOf(memory.get(`${name}, ${size} records`))),
    })),
    ...Object.values(calls).map((name) => ({
      name,
      values: sites.map(({ taken }) => medianOf(taken.get(name))),
    })),
  ];
  const traffic = trafficTable(sites);
  const columns = sizes.map(String);
  return {
    notes: [
      `Times are processor time, the local site's included, the median of ${ROUNDS} rounds; one entry in 20 of a log is a quote`,
    ],
    times: timesOf(memory),
    amounts: [],
    tables: [{ name: 'Milliseconds by the length of the history', columns, rows: timed }, traffic],
    targets: [...timed, ...traffic.rows].map(targetOf),
    profiles: await profilesOfMissed(timed),
  };
};
