import type { RegimeName } from '../../../src/rules/regimes';
import type { Candidate, ContestedCell, Lic, LifecycleState } from '../../../src/rules/resolution';
import type { Reason, ReportStatus, State } from '../../../src/rules/resolution';
import { contestedWhere, whyActive, whyNone, wordsOf, type Situation } from './explanations';
import { cancellations, extensions, issues, monthLater, quotes } from './happenings';
import type { Cancelled, Held } from './happenings';
import { statedEnd, type Point } from './point';
import { byDates, keepsAccess, licOf, longestTerm } from './tables';
import { reportedCancelledUntil, suspendedDays, verdicts } from './tables';

type Hold = Held & { kind: 'quote' | 'known-issue' };

/** A point as the tables say it. Every moment of the model is a number of days from the end that the license states. */
export type World = Point & {
  /** When the term ends, extensions included. */
  endsAt: number;
  made: Cancelled[];
  withdrawn: number[];
  /** In the order of rank. */
  holds: Hold[];
  /** The same under the two other regimes. */
  elsewhere: World[];
};

/** What the model answers. */
export type ModelAnswer = {
  state: State;
  reason: Reason;
  lic: Lic;
  lifecycle: LifecycleState;
  reportStatus: ReportStatus;
  heldBy: Hold | null;
  expected: Pick<Expected, 'state' | 'lic'>;
  /** Null where flag and expectation agree. */
  candidates: Candidate[] | null;
  contested: ContestedCell[];
  /** The shown state is the expected one, so what comes next is known. */
  isExpected: boolean;
};

type Lifecycle = {
  state: LifecycleState;
  reason: Reason;
  cancelled: { made: Cancelled; stop: number; atOnce: boolean; byTable: boolean } | null;
};

type Expected = { state: State; reason: Reason; lic: Lic; lifecycle: Lifecycle };

/** What happened to a point, as the tables have it. */
export function worldOf(point: Point): World {
  const { made, withdrawn } = { withdrawn: [], ...cancellations[point.cancellation] };
  const held = quotes[point.quote].held.map((hold): Hold => ({ ...hold, kind: 'quote' }));
  const issue = issues[point.issue];
  const all: Hold[] = [...held, ...(issue ? [{ ...issue, kind: 'known-issue' as const }] : [])];
  const isVendors = ({ source }: Hold): boolean => source === 'vendor';
  const world = {
    ...point,
    endsAt: Math.max(statedEnd[point.end], extensions[point.extension] ?? -Infinity),
    made,
    withdrawn,
    holds: [...all.filter(isVendors), ...all.filter((hold) => !isVendors(hold))],
    elsewhere: [],
  };
  const others = regimeNames.filter((regime) => regime !== point.regime);
  return { ...world, elsewhere: others.map((regime) => ({ ...world, regime })) };
}

const regimeNames: RegimeName[] = ['classic', 'improved-billing', 'forge-2025'];

/** What the model answers of `world` at `at`. */
export function answerAt(world: World, at: number): ModelAnswer {
  const { flag } = world;
  const expected = expectedAt(world, at);
  const { lifecycle } = expected;
  const heldBy = holdAt(world, at);
  const lic = licOf[lifecycle.state];
  const vendorHolds = heldBy?.source === 'vendor' ? 'yes' : 'no';
  const { 5: shows, 6: diverges } = verdictOn([
    world.authority,
    flag,
    expected.lic,
    lic,
    vendorHolds,
  ]);
  const situation: Situation = {
    kind: world.kind,
    billing: world.billing,
    regime: world.regime,
    at,
    end: world.endsAt,
    lifecycle: lifecycle.state,
    lic,
    state: expected.state,
    cancelled: lifecycle.cancelled,
    elsewhere: () => world.elsewhere.map((other) => expectedAt(other, at).lic),
  };
  return {
    ...shown(shows, expected),
    lifecycle: lifecycle.state,
    reportStatus: reportStatusAt(world, lifecycle, at),
    heldBy,
    expected,
    candidates: diverges ? candidatesOf(situation, flag === 'active', heldBy) : null,
    contested: wordsOf(contestedWhere, situation),
    isExpected: shows === 'the expected',
  };
}

/** The first row of the table that holds for these cells. */
function verdictOn(cells: string[]): (typeof verdicts)[number] {
  const key = cells.join(' ');
  const row =
    found.get(key) ??
    verdicts.find((each) =>
      cells.every((cell, column) => ['*', cell].includes(String(each[column]))),
    );
  if (!row) throw new Error(`no row of the table holds for ${key}`);
  found.set(key, row);
  return row;
}

/** Looked up once each: the table is asked millions of times. */
const found = new Map<string, (typeof verdicts)[number]>();

function shown(
  shows: (typeof verdicts)[number][5],
  { state, reason, lic, lifecycle }: Expected,
): Pick<ModelAnswer, 'state' | 'reason' | 'lic'> {
  if (shows === 'the expected') return { state, reason, lic };
  if (shows === 'the lifecycle')
    return { state: lifecycle.state, reason: lifecycle.reason, lic: 'none' };
  return shows === 'unexplained-active'
    ? { state: shows, reason: 'reported-active', lic: 'active' }
    : { state: shows, reason: 'reported-inactive', lic: 'none' };
}

function candidatesOf(situation: Situation, isActive: boolean, heldBy: Hold | null): Candidate[] {
  if (isActive) return wordsOf(whyActive, situation);
  return heldBy?.source === 'vendor' ? ['awaiting-atlassian'] : wordsOf(whyNone, situation);
}

function expectedAt(world: World, at: number): Expected {
  const lifecycle = lifecycleAt(world, at);
  const hold = holdAt(world, at);
  if (licOf[lifecycle.state] === 'active' || !hold)
    return { ...lifecycle, lic: licOf[lifecycle.state], lifecycle };
  return hold.kind === 'quote'
    ? { state: 'quote-extended', reason: 'open-quote', lic: 'active', lifecycle }
    : { state: 'known-issue-active', reason: 'known-issue', lic: 'active', lifecycle };
}

function holdAt({ holds }: World, at: number): Hold | null {
  return holds.find(({ from, until }) => from <= at && at < until) ?? null;
}

function lifecycleAt(world: World, at: number): Lifecycle {
  const made = world.made.filter((each) => counts(each, world, at)).at(-1);
  if (!made) {
    const { kind, endsAt } = world;
    const phase =
      at < endsAt ? 'running' : at < endsAt + suspendedDays[kind] ? 'suspended' : 'over';
    const row = byDates[kind][phase];
    if (!row) throw new Error(`no ${kind} is ${phase}`);
    return { state: row[0], reason: row[1], cancelled: null };
  }
  const cancelled = { made, ...stopOf(made, world) };
  if (at < cancelled.stop)
    return { state: 'cancelled', reason: 'cancelled-to-term-end', cancelled };
  const reason = cancelled.atOnce ? 'cancelled-at-once' : 'cancelled-term-over';
  return { state: 'cancelled-ended', reason, cancelled };
}

/** It was made, not withdrawn since, in time, and the license was not renewed since. */
function counts(made: Cancelled, world: World, at: number): boolean {
  const { kind, endsAt } = world;
  return (
    made.at <= at &&
    !world.withdrawn.some((withdrawn) => made.at <= withdrawn && withdrawn <= at) &&
    made.at < endsAt + suspendedDays[kind] &&
    !world.made.some((later) => made.at <= later.at && later.at <= at && isRenewed(later, world))
  );
}

function isRenewed({ at, termEnd }: Cancelled, { kind, billing, endsAt }: World): boolean {
  if (termEnd !== undefined) return endsAt > termEnd + 3;
  return endsAt < Infinity && endsAt > at + longestTerm[kind][billing];
}

function stopOf(
  { at, effective }: Cancelled,
  { kind, billing, regime, endsAt }: World,
): { stop: number; atOnce: boolean; byTable: boolean } {
  const byTable = effective === undefined;
  const cell = keepsAccess[kind === 'subscription' ? billing : kind][regime];
  if (byTable ? cell === 'at once' : effective === 'at-once')
    return { stop: at, atOnce: true, byTable };
  const extra = byTable && cell === 'to the end + 15 d' ? 15 : 0;
  return { stop: Math.max(endsAt + extra, at), atOnce: false, byTable };
}

function reportStatusAt(world: World, { cancelled }: Lifecycle, at: number): ReportStatus {
  if (!cancelled) return at < world.endsAt ? 'active' : 'expired';
  if (world.kind === 'evaluation') return 'cancelled';
  const until = reportedUntil(cancelled.made, world);
  return at < Math.max(cancelled.stop, until) ? 'cancelled' : 'expired';
}

function reportedUntil({ at }: Cancelled, { regime, endsAt }: World): number {
  if (reportedCancelledUntil[regime] === 'the end') return endsAt;
  const later = monthLater[at];
  if (later === undefined) throw new Error(`a month after day ${String(at)} is not in the table`);
  return later;
}

/** Every day on which anything of an answer may change, in time order. */
export function edgesOf(world: World): number[] {
  const { endsAt, made, withdrawn, holds } = world;
  const days = [
    -400,
    ...[0, 15, 30, 60].map((length) => endsAt + length),
    ...made.flatMap((each) => [each.at, stopOf(each, world).stop, reportedUntil(each, world)]),
    ...withdrawn,
    ...holds.flatMap(({ from, until }) => [from, until]),
  ];
  return [...new Set(days.filter((day) => day < Infinity))].sort((a, b) => a - b);
}
