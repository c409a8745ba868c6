import fc from 'fast-check';
import { injectedKinds, type Action, type Deed, type Fault } from './schedule';

const fault: fc.Arbitrary<Fault> = fc.record({
  request: fc.integer({ min: 1, max: 14 }),
  times: fc.constantFrom(1, 1, 1, 2, 3, 9),
  kind: fc.constantFrom(...injectedKinds),
  draw: fc.constantFrom(0.1, 0.5, 0.9),
});

/** What may go wrong with the requests of one action. */
export const arbitraryFaults = fc.array(fault, { maxLength: 2 });

/** Picks among what there is at that moment. */
export const pick = fc.nat({ max: 20 });
/** How often something is sent at once. */
export const copies = fc.constantFrom(1, 1, 1, 2);
const isKeyed = fc.constantFrom(true, true, false);
/** What is done without choosing anything. */
export const plain = <Name extends string>(...names: Name[]) =>
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

/** Something that somebody does. */
export const action: fc.Arbitrary<Action> = fc.record({
  deed,
  who: fc.nat({ max: 1 }),
  tries: fc.constantFrom(1, 2, 3),
  faults: arbitraryFaults,
});
