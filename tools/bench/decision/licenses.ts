import { DAY } from '../../../src/rules/instant';
import type { JsonObject } from '../../../src/wire/json';
import { chanceFrom, oneOf, weighed } from '../chance';

/** The moment all licenses are asked about. */
export const askedAt = Date.UTC(2026, 5, 1);

type Chance = () => number;

const dayFrom = (chance: Chance, from: number, to: number): string =>
  new Date(askedAt + Math.floor(from + chance() * (to - from)) * DAY).toISOString();

const flagFor = (chance: Chance): JsonObject =>
  weighed<JsonObject>(chance, [
    [{ active: true }, 5],
    [{ active: false }, 4],
    [{}, 2],
  ]);

/** Ends lie around the moment, so that running, suspended and over are about as frequent. */
const endFor = (chance: Chance): string => {
  const [from, to] = weighed<[number, number]>(chance, [
    [[0, 60], 3],
    [[-15, 0], 3],
    [[-90, -15], 3],
  ]);
  return dayFrom(chance, from, to);
};

const licenseFor = (chance: Chance): JsonObject | null =>
  weighed<() => JsonObject | null>(chance, [
    [
      () => ({
        ...flagFor(chance),
        type: 'commercial',
        isEvaluation: false,
        billingPeriod: oneOf(chance, ['MONTHLY', 'ANNUAL']),
        subscriptionEndDate: endFor(chance),
      }),
      12,
    ],
    [
      () => ({
        ...flagFor(chance),
        type: 'commercial',
        isEvaluation: true,
        trialEndDate: endFor(chance),
      }),
      5,
    ],
    [() => ({ ...flagFor(chance), type: 'DEVELOPER', subscriptionEndDate: endFor(chance) }), 2],
    [() => ({ ...flagFor(chance), type: 'commercial', subscriptionEndDate: '31/05/2026' }), 1],
    [() => null, 1],
  ])();

const fieldsFor = (chance: Chance, number: number): JsonObject =>
  weighed<() => JsonObject>(chance, [
    [
      () => ({
        kind: 'quote',
        quote: `Q-${number}`,
        issuedOn: dayFrom(chance, -40, 5),
        validUntil: dayFrom(chance, 6, 40),
      }),
      5,
    ],
    [
      () => ({
        kind: 'quote-closed',
        quote: `Q-${Math.max(0, number - 1)}`,
        at: dayFrom(chance, -20, 5),
        outcome: oneOf(chance, ['declined', 'withdrawn', 'accepted']),
      }),
      2,
    ],
    [() => ({ kind: 'cancellation', at: dayFrom(chance, -45, 5) }), 5],
    [() => ({ kind: 'cancellation-withdrawn', at: dayFrom(chance, -45, 5) }), 1],
    [() => ({ kind: 'extension', newEnd: dayFrom(chance, -10, 45) }), 1],
    [() => ({ kind: 'known-issue', issue: 'MC-1001', from: dayFrom(chance, -40, 5) }), 2],
    [
      () => ({
        kind: 'sighting',
        at: dayFrom(chance, -25, 0),
        license: { active: chance() < 0.7, subscriptionEndDate: dayFrom(chance, -30, 30) },
      }),
      5,
    ],
    [() => ({ kind: 'void', target: `r${Math.max(0, number - 1)}` }), 1],
  ])();

const recordFor = (chance: Chance, number: number): JsonObject => {
  const fields = fieldsFor(chance, number);
  const source = fields.kind === 'sighting' ? 'observed' : oneOf(chance, ['admin', 'vendor']);
  return { id: `r${number}`, recordedAt: dayFrom(chance, -60, -1), source, ...fields };
};

/**
 * The made-up license with this number, as a case of the command line: every second one with a history of
 * one to six records, the same each time.
 */
export const benchCase = (number: number): JsonObject => {
  const chance = chanceFrom(number * 101 + 7);
  const length = number % 2 === 0 ? 0 : 1 + Math.floor(chance() * 6);
  return {
    id: `license-${number}`,
    at: new Date(askedAt).toISOString(),
    environment: chance() < 0.9 ? 'PRODUCTION' : 'DEVELOPMENT',
    license: licenseFor(chance),
    records: Array.from({ length }, (_, index) => recordFor(chance, index)),
  };
};
