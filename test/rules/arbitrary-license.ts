import fc from 'fast-check';
import { arbitraryMoment } from './arbitrary-moment';

const flags = {
  active: fc.constantFrom({ active: true }, { isActive: true }, { active: true, isActive: false }),
  none: fc.constantFrom({ active: false }, { isActive: false }, { active: false, isActive: true }),
  silent: fc.constantFrom({}, { active: null }, { isActive: 'true' }),
};

export type FlagName = keyof typeof flags;

/** The end of the term itself, seldom a moment beside it. */
const end = arbitraryMoment([0, 0, 0, 0, 0, 0, 0, -5, 20]);

const anyFlag = fc.oneof(
  { weight: 4, arbitrary: flags.active },
  { weight: 4, arbitrary: flags.none },
  { weight: 3, arbitrary: flags.silent },
);

const subscription = fc.record({
  type: fc.constantFrom('commercial', 'COMMERCIAL', 'ACADEMIC', null),
  billingPeriod: fc.constantFrom('MONTHLY', 'ANNUAL', 'annual', 'Annual', null),
  subscriptionEndDate: end,
  trialEndDate: fc.constantFrom('NULL', '2025-01-01', 'long ago'),
});
const evaluation = fc.oneof(
  fc.record({ isEvaluation: fc.constant(true), trialEndDate: end }),
  fc.record({ type: fc.constant('Evaluation'), subscriptionEndDate: end }),
);
const developer = fc.record({ type: fc.constant('DEVELOPER'), subscriptionEndDate: end });
const dated = fc.oneof(
  { weight: 8, arbitrary: subscription },
  { weight: 7, arbitrary: evaluation },
  { weight: 2, arbitrary: developer },
);
const endless = fc.record({
  active: fc.boolean(),
  isEvaluation: fc.constantFrom(true, false, false),
  billingPeriod: fc.constantFrom('MONTHLY', 'ANNUAL', null),
});

const withFlag = (flag: fc.Arbitrary<object>, facts: fc.Arbitrary<object>): fc.Arbitrary<object> =>
  fc.tuple(flag, facts).map((parts): object => Object.assign({}, ...parts));

/** A license that can be read, in one of Atlassian's shapes, with or without a flag. */
export const readableLicense: fc.Arbitrary<object> = fc.oneof(
  { weight: 12, arbitrary: withFlag(anyFlag, dated) },
  { weight: 1, arbitrary: endless },
);

/** A license with this flag, now and then one whose end cannot be read. */
export function flaggedLicense(flag: FlagName): fc.Arbitrary<object> {
  return fc.oneof(
    { weight: 9, arbitrary: withFlag(flags[flag], dated) },
    { weight: 1, arbitrary: withFlag(flags[flag], badEnd) },
  );
}

const badEnd = fc.constant({ subscriptionEndDate: '31/05/2026' });

/** A license that counts as unreadable. */
export const unreadableLicense: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>('OK', 7, [], { type: 'commercial' }, { active: 'true' }),
  withFlag(anyFlag, badEnd),
);

/** Anything that Atlassian may report, nothing at all included. */
export const anyLicense: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 15, arbitrary: readableLicense },
  { weight: 3, arbitrary: unreadableLicense },
  { weight: 2, arbitrary: fc.constantFrom(null, {}) },
);
