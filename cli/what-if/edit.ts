import type { Instant } from '../../src/rules/instant';
import type { Billing, Environment, Flag, LicenseKind } from '../../src/rules/license';
import type { Authority } from '../../src/rules/policy';
import type { RegimeName } from '../../src/rules/regimes';
import type { JsonObject } from '../../src/wire/json';

/** A member of the license, of its surroundings or of the policy, with another value. */
export type Setting =
  | { member: 'end'; value: Instant }
  | { member: 'flag'; value: Flag }
  | { member: 'kind'; value: LicenseKind }
  | { member: 'billing'; value: Billing }
  | { member: 'regime'; value: RegimeName }
  | { member: 'authority'; value: Authority }
  | { member: 'environment'; value: Environment }
  | { member: 'listed'; value: boolean };

/** One fact that is supposed: a record more (as JSON; `id`, `recordedAt`, `source` may be left out), one less, or another value. */
export type Edit =
  { do: 'add'; record: JsonObject } | { do: 'remove'; id: string } | ({ do: 'set' } & Setting);
