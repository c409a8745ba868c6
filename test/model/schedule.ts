import fc from 'fast-check';
import { faultKinds } from '../../local-site/platform/faults/fault';

/**
 * What can go wrong with a request: the platform's own faults, and a write of which no answer comes
 * back and that takes effect later, when others have gone on.
 */
const injectedKinds = [...faultKinds, 'lost-late'] as const;

/**
 * A fault of some requests of one action, counted from 1 over all its attempts. A request that cannot
 * suffer the kind loses its answer after it took effect.
 */
export type Fault = {
  request: number;
  times: number;
  kind: (typeof injectedKinds)[number];
  draw: number;
};

/** What can be done to a history. Numbers pick among what there is at that moment. */
export type Deed =
  | {
      do: 'add';
      record: number;
      day: number;
      isKeyed: boolean;
      copies: number;
      /** What is sent again is another record under the same key: the form was edited meanwhile. */
      isEdited: boolean;
    }
  | { do: 'void'; pick: number; isKeyed: boolean; copies: number }
  | { do: 'choose'; pick: number }
  | { do: 'forge'; pick: number }
  | { do: 'standing' | 'banner' | 'observe' | 'report' | 'export' }
  | { do: 'entries'; pick: number }
  | { do: 'lifecycle'; kind: 'installed' | 'upgraded' | 'uninstalling'; version: number }
  | {
      do: 'import';
      pick: number;
      edit: 'none' | 'forged' | 'damaged';
      isDryRun: boolean;
      copies: number;
    };

/** Somebody does something, and again when it did not come to an end that they know. */
export type Action = { deed: Deed; who: number; tries: number; faults: Fault[] };

/** How Atlassian's License API fails, until it is said otherwise; null when it answers. */
export type ApiFault = 'failed' | 'rate-limited' | 'lost-after' | null;

export type Step =
  | { step: 'time'; ms: number }
  | { step: 'license'; pick: number }
  | { step: 'jobs'; areTold: boolean }
  | { step: 'api'; fault: ApiFault }
  | { step: 'close-account'; who: number }
  | { step: 'reinstall' }
  | { step: 'together'; actions: Action[] };

/** How a site is found, and what then happens on it. */
export type Schedule = {
  turns: number;
  start: 'empty' | 'first-version' | 'long';
  /** Nothing goes wrong in it: what happens at the same time is all there is. */
  isCalm: boolean;
  license: number;
  areJobsTold: boolean;
  isProduction: boolean;
  queryLagMs: number;
  steps: Step[];
};

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const fault: fc.Arbitrary<Fault> = fc.record({
  request: fc.integer({ min: 1, max: 14 }),
  times: fc.constantFrom(1, 1, 1, 2, 3, 9),
  kind: fc.constantFrom(...injectedKinds),
  draw: fc.constantFrom(0.1, 0.5, 0.9),
});

/** What may go wrong with the requests of one action. */
export const arbitraryFaults = fc.array(fault, { maxLength: 2 });

const pick = fc.nat({ max: 20 });
const copies = fc.constantFrom(1, 1, 1, 2);
const isKeyed = fc.constantFrom(true, true, false);
const plain = <Name extends string>(...names: Name[]) =>
  fc.constantFrom(...names.map((name) => ({ do: name })));

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      record: fc.nat({ max: 7 }),
      day: fc.integer({ min: -40, max: 60 }),
      isKeyed,
      copies,
      isEdited: fc.constantFrom(false, false, true),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('void' as const), pick, isKeyed, copies }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('choose' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forge' as const), pick }) },
  { weight: 6, arbitrary: plain('standing') },
  { weight: 3, arbitrary: plain('banner') },
  { weight: 8, arbitrary: plain('observe') },
  { weight: 1, arbitrary: plain('report', 'export') },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('entries' as const), pick }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('lifecycle' as const),
      kind: fc.constantFrom('installed', 'upgraded', 'uninstalling'),
      version: fc.nat({ max: 1 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      pick,
      edit: fc.constantFrom('none', 'none', 'forged', 'damaged'),
      isDryRun: fc.constantFrom(false, false, true),
      copies,
    }),
  },
);

const action: fc.Arbitrary<Action> = fc.record({
  deed,
  who: fc.nat({ max: 1 }),
  tries: fc.constantFrom(1, 2, 3),
  faults: arbitraryFaults,
});

const together = (least: number, most: number): fc.Arbitrary<Step> =>
  fc.record({
    step: fc.constant('together' as const),
    actions: fc.array(action, { minLength: least, maxLength: most, size: 'max' }),
  });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: together(1, 1) },
  { weight: 4, arbitrary: together(2, 4) },
  { weight: 1, arbitrary: together(6, 10) },
  {
    weight: 5,
    arbitrary: fc.record({
      step: fc.constant('time' as const),
      ms: fc.constantFrom(
        ...[-2 * SECOND, 3 * SECOND, MINUTE, 3 * MINUTE, 4 * MINUTE, 6 * MINUTE, HOUR, HOUR],
        ...[DAY, 6.5 * DAY, 6.5 * DAY, 7 * DAY, 16 * DAY, 40 * DAY],
      ),
    }),
  },
  { weight: 6, arbitrary: fc.record({ step: fc.constant('license' as const), pick }) },
  {
    weight: 1,
    arbitrary: fc.record({
      step: fc.constant('api' as const),
      fault: fc.constantFrom('failed', 'rate-limited', 'lost-after', null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ step: fc.constant('jobs' as const), areTold: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      step: fc.constant('close-account' as const),
      who: fc.nat({ max: 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ step: 'reinstall' as const }) },
);

const alone = (name: 'observe' | 'standing') =>
  fc.record({
    step: fc.constant('together' as const),
    actions: fc.tuple(
      fc.record({
        deed: plain(name),
        who: fc.nat({ max: 1 }),
        tries: fc.constant(3),
        faults: fc.constant<Fault[]>([]),
      }),
    ),
  });

/** Somebody sees a change of the license, and a job may still have the answer from before it. */
const overtaken: fc.Arbitrary<Step[]> = fc.tuple(
  alone('observe'),
  fc.record({ step: fc.constant('license' as const), pick }),
  alone('standing'),
  alone('observe'),
);

const steps = fc
  .array(
    fc.oneof(
      { weight: 30, arbitrary: step.map((one) => [one]) },
      { weight: 1, arbitrary: overtaken },
    ),
    { minLength: 3, maxLength: 16, size: 'max' },
  )
  .map((some) => some.flat());

/** Everything that a schedule can be. */
export const arbitrarySchedule: fc.Arbitrary<Schedule> = fc.record({
  turns: fc.nat(),
  start: fc.constantFrom(...Array<'empty'>(20).fill('empty'), 'first-version', 'long'),
  isCalm: fc.constantFrom(false, false, false, true),
  license: pick,
  areJobsTold: fc.boolean(),
  isProduction: fc.constantFrom(true, true, true, true, false),
  queryLagMs: fc.constantFrom(0, 5 * SECOND, HOUR),
  steps,
});
