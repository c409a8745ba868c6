import fc from 'fast-check';
import { action, arbitraryFaults, copies, pick, plain } from './arbitrary-action';
import type { Fault, Schedule, Step } from './schedule';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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

const alone = (name: 'observe' | 'standing' | 'export') =>
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

const carry = (edit: 'none' | 'forged') =>
  fc.record({
    deed: fc.record({
      do: fc.constant('import' as const),
      pick,
      edit: fc.constant(edit),
      isDryRun: fc.constant(false),
      copies,
    }),
    who: fc.nat({ max: 1 }),
    tries: fc.constant(3),
    faults: arbitraryFaults,
  });

/** The history is taken out, the app installed anew, and the history taken in by both admins at once. */
const moved: fc.Arbitrary<Step[]> = fc.tuple(
  alone('standing'),
  alone('export'),
  fc.constant({ step: 'reinstall' as const }),
  fc.record({
    step: fc.constant('together' as const),
    actions: fc.tuple(carry('none'), carry('none'), carry('forged')),
  }),
);

const steps = fc
  .array(
    fc.oneof(
      { weight: 30, arbitrary: step.map((one) => [one]) },
      { weight: 1, arbitrary: overtaken },
      { weight: 1, arbitrary: moved },
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
