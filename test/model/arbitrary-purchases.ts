import fc from 'fast-check';
import type { LicenseApiFailure } from '../../local-site/platform/atlassian/license-api-failure';
import type { Sibling } from '../../local-site/platform/atlassian/sibling';

/** Two windows, so that the queue has its part. */
export const APPS = 12;

/** Who calls the app's functions. */
export type Caller = 'admin' | 'job' | 'queue' | 'page';

/** What the License API says of an app. */
export type What = Sibling['kind'] | 'unreadable';

/** One thing that happens. */
export type Action =
  | { kind: 'calls'; callers: Caller[]; order: number }
  | { kind: 'later'; seconds: number }
  | { kind: 'says'; app: number; what: What }
  | { kind: 'api'; licenseApi: LicenseApiFailure | null }
  | { kind: 'others'; otherAppsAsk: number }
  | { kind: 'faults'; percent: number; seed: number };

const caller = fc.constantFrom<Caller>('admin', 'admin', 'job', 'queue', 'page');

const failure = fc.constantFrom<LicenseApiFailure | null>(
  null,
  null,
  { kind: 'status', status: 403 },
  { kind: 'status', status: 429, retryAfter: 700 },
  { kind: 'status', status: 500 },
  { kind: 'silent' },
  { kind: 'wrong-shape' },
  { kind: 'not-json' },
);

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('calls' as const),
      callers: fc.array(caller, { minLength: 1, maxLength: 4 }),
      order: fc.nat(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('later' as const),
      seconds: fc.constantFrom(1, 60, 299, 300, 309, 310, 400, 900, 3_600, 90_000, 1_728_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('says' as const),
      app: fc.integer({ min: 1, max: APPS - 1 }),
      what: fc.constantFrom<What>(
        'license',
        'license',
        'none',
        'not-found',
        'error',
        'missing',
        'unreadable',
      ),
    }),
  },
  fc.record({ kind: fc.constant('api' as const), licenseApi: failure }),
  fc.record({ kind: fc.constant('others' as const), otherAppsAsk: fc.constantFrom(0, 9, 10) }),
  fc.record({
    kind: fc.constant('faults' as const),
    percent: fc.constantFrom(0, 15, 50),
    seed: fc.nat(),
  }),
);

/** What happens on a site, one after the other. */
export const arbitraryActions = fc.array(action, { minLength: 2, maxLength: 16 });
