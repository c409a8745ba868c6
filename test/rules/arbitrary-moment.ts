import fc from 'fast-check';
import { DAY } from '../../src/rules/instant';
import { isJsonObject } from '../../src/wire/json';

/** A date not yet placed on the time line: days and milliseconds from the end of the term, and a form of writing. */
export type Moment = { days: number; milliseconds: number; form: number };

/** Dates on and beside the boundaries of the rules, as distances from the end of the term. */
const BOUNDARIES = [-366, -62, -60, -30, -15, -3, 0, 3, 15, 30, 60];
const BETWEEN = [-400, -200, -100, -45, -20, -10, -5, -1, 1, 2, 5, 10, 12, 16, 20, 25, 40, 61, 90];

/** A date at one of `days` from the end of the term, sometimes a millisecond beside it. */
export function arbitraryMoment(
  days: number[] = [...BOUNDARIES, ...BETWEEN],
): fc.Arbitrary<Moment> {
  return fc.record({
    days: fc.constantFrom(...days),
    milliseconds: fc.constantFrom(0, 0, 0, 0, -1, 1),
    form: fc.nat(5),
  });
}

/** `value` with every moment in it written out as a date, counted from `base`. */
export function placed(value: unknown, base: number): unknown {
  if (isMoment(value)) return written(base + value.days * DAY + value.milliseconds, value.form);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, member]) => [field, placed(member, base)]),
  );
}

/** One of the forms in which Atlassian's bodies have had dates. */
function written(instant: number, form: number): unknown {
  const iso = new Date(instant).toISOString();
  if (form === 1) return instant;
  if (form === 2) return String(instant);
  if (form === 3) return new Date(instant + 7_200_000).toISOString().replace('Z', '+02:00');
  if (form === 4) return iso.replace('.000Z', 'Z');
  if (form === 5) return iso.replace('T00:00:00.000Z', '');
  return iso;
}

function isMoment(value: unknown): value is Moment {
  return isJsonObject(value) && 'days' in value && 'milliseconds' in value;
}
