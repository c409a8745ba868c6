import fc from 'fast-check';
import { anyJson } from '../rules/arbitrary-junk';
import { roles, type Role } from './roles';

/** Something that takes more than people type. */
export type Extreme = { kind: 'long'; length: number } | { kind: 'deep'; depth: number };

/** What a page sends: what it is meant to, the same with other JSON in it, or something else altogether. */
type Sent =
  | { kind: 'valid' | 'of-elsewhere' | 'nothing' }
  | { kind: 'forged'; member: string; value: unknown }
  | { kind: 'changed'; junk: [number, unknown][]; extreme: Extreme | null }
  | { kind: 'junk'; value: unknown; extreme: Extreme | null };

/** A call of one of the app's functions on one of two sites. Numbers choose among what there is then. */
export type Act = {
  site: 0 | 1;
  way: number;
  role: Role;
  who: 0 | 1;
  /** Another key than the function's, which a page may ask for all the same. */
  oddKey: string | null;
  sent: Sent;
  /** For the members of the payload. */
  draw: number;
  /** What a page says of the context of its call: nothing, lies, or no context. */
  context: 'none' | 'forged' | { junk: unknown };
  /** What Forge says of it, where it may say less or something else than usual. */
  backend: 'usual' | 'no-principal' | 'unidentified' | 'no-license' | 'elsewhere';
  environment: 'PRODUCTION' | 'STAGING' | 'DEVELOPMENT' | 'QA' | 'constructor' | null;
  license: number;
  /** Another license than those there are: any JSON. */
  oddLicense: { junk: unknown } | null;
};

/**
 * What a page may add to what it sends, to say itself what the platform, the server or the vendor says; each
 * with the value that somebody would choose who wants to be believed.
 */
export const forgeries: [member: string, value: unknown][] = [
  ['source', 'vendor'],
  ['author', '712020:zqforged'],
  ['recordedAt', '2020-01-01T00:00:00.000Z'],
  ['license', { active: true }],
  ['access', 'full'],
  ['cloudId', 'zqforged'],
  ['environment', 'DEVELOPMENT'],
  ['environmentType', 'DEVELOPMENT'],
  ['id', '000001-f0f0f0f0'],
  ['accountId', '712020:zqforged'],
  ['siteId', 'zqforged'],
  ['codeId', 'zqforged'],
  ['origin', { id: '000001-f0f0f0f0', recordedAt: '2020-01-01', source: 'observed' }],
  ['policy', { listed: false }],
  ['keys', []],
  ['isAdmin', true],
  ['__proto__', { isAdmin: true, source: 'vendor', license: { active: true } }],
  ['constructor', { prototype: {} }],
  ['toString', 'vendor'],
];

const extreme: fc.Arbitrary<Extreme | null> = fc.oneof(
  { weight: 12, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('long' as const),
      length: fc.constantFrom(101, 301, 501, 4_001, 100_000, 480_001),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('deep' as const),
      depth: fc.constantFrom(50, 5_000, 100_000),
    }),
  },
);

const sent: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('valid' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('of-elsewhere' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('nothing' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('forged' as const),
      member: fc.constantFrom(...forgeries.map(([member]) => member)),
      value: fc.constantFrom(...forgeries.map(([, value]) => value)),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('changed' as const),
      junk: fc.array(fc.tuple(fc.nat(), anyJson), { minLength: 1, maxLength: 2 }),
      extreme,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('junk' as const), value: anyJson, extreme }),
  },
);

const mostly = <Value>(usual: Value, ...others: fc.Arbitrary<Value>[]): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    ...others.map((arbitrary) => ({ weight: 1, arbitrary })),
  );

const side = fc.constantFrom<0 | 1>(0, 1);

export const arbitraryAct: fc.Arbitrary<Act> = fc.record<Act>({
  site: side,
  way: fc.nat(),
  role: fc.constantFrom(...roles, 'site admin', 'site admin', 'site admin'),
  who: side,
  oddKey: fc.oneof(
    { weight: 30, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', 'constructor', '__proto__', 'hasOwnProperty', 'destroy'),
    },
  ),
  sent,
  draw: fc.nat(),
  context: fc.oneof<fc.Arbitrary<Act['context']>[]>(
    fc.constantFrom('none', 'forged'),
    fc.record({ junk: anyJson }),
  ),
  backend: mostly<Act['backend']>(
    'usual',
    fc.constantFrom('no-principal', 'unidentified', 'no-license', 'elsewhere'),
  ),
  environment: mostly<Act['environment']>(
    'PRODUCTION',
    fc.constantFrom('STAGING', 'DEVELOPMENT', 'QA', 'constructor', null),
  ),
  license: fc.nat(),
  oddLicense: mostly<Act['oddLicense']>(null, fc.record({ junk: anyJson })),
});
