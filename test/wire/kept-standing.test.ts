import { DAY } from '../../src/rules/instant';
import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import { defaultPolicy } from '../../src/rules/policy';
import type { AdminStanding } from '../../src/wire/admin-api';
import { keptText, parseKept } from '../../src/wire/kept-standing';
import { standingAt } from '../../src/wire/standing';

const at = Date.parse('2026-06-05T09:00:00Z');
const licensed = { active: true, subscriptionEndDate: '2026-05-31' };
const entry = {
  record: {
    id: '000001-a',
    recordedAt: '2026-06-04T09:00:00Z',
    source: 'admin',
    kind: 'quote',
    quote: 'Q-7',
    issuedOn: '2026-06-01',
  },
  note: null,
};

const log = { count: 1, latest: [{ number: 1, entry }] };
const bounds = defaultNoticeBounds;
const choices = choicesWithin(bounds, null);
const notices = { choices, bounds };

/** Made within each test, so that what makes it is that test's. */
const aStanding = (license: unknown = licensed): AdminStanding => ({
  ...standingAt(
    {
      app: { name: 'App' },
      environment: 'PRODUCTION',
      license,
      policy: { ...defaultPolicy, accessByState: { suspended: 'limited' } },
      entries: [entry],
    },
    at,
  ),
  log,
  notices,
  takesCodes: true,
});

const aText = () => keptText(aStanding());

test('what is kept comes back as it was', () => {
  expect(parseKept(aText(), at + DAY)).toEqual(aStanding());
});

test('without a license too', () => {
  const without = aStanding(null);
  expect(parseKept(keptText(without), at)).toEqual(without);
});

test.each([
  ['of this moment', at, true],
  ['fifteen days old', at + 15 * DAY, true],
  ['older', at + 15 * DAY + 1, false],
  ['of the future', at - 1, false],
])('one %s', (_, now, isShown) => {
  expect(parseKept(aText(), now) !== null).toBe(isShown);
});

test.each(['', 'null', '[]', '{"format":2}', '{"format":1,"at":"2026-06-05T09:00:00Z"}'])(
  '%s is none',
  (text) => {
    expect(parseKept(text, at)).toBeNull();
  },
);

test.each([
  ['"mayHide":true', '"mayHide":1'],
  ['"latest"', '"newest"'],
  ['PRODUCTION', 'MOON'],
])('what says for %s %s is none', (was, is) => {
  expect(parseKept(aText().replace(was, is), at)).toBeNull();
});

type Fields = Record<string, unknown>;

const kept = (changes: Fields): string =>
  JSON.stringify({ ...(JSON.parse(aText()) as Fields), ...changes });

test('what is kept has a format, and nothing that follows from it', () => {
  expect(Object.keys(JSON.parse(aText()) as Fields).sort()).toEqual(
    ['format', 'at', 'app', 'environment', 'license', 'policy', 'entries']
      .concat('log', 'notices', 'takesCodes')
      .sort(),
  );
});

const bounded = (bound: unknown): Fields => ({
  notices: { choices, bounds: { ...bounds, ending: bound } },
});
const codes = ['evaluation', 'ending', 'limited', 'ended', 'unavailable'];

test.each<[name: string, changes: Fields]>([
  ['another format', { format: 2 }],
  ['no moment', { at: undefined }],
  ['no app', { app: null }],
  ['an app that is none', { app: 'App' }],
  ['an app without a name', { app: {} }],
  ['no environment', { environment: undefined }],
  ['no entries', { entries: undefined }],
  ['entries that are no list', { entries: { length: 0 } }],
  ['no log', { log: undefined }],
  ['a log that is none', { log: [] }],
  ['a log without a count', { log: { latest: log.latest } }],
  ['a log without its newest', { log: { count: 1 } }],
  ['no notices', { notices: undefined }],
  ['notices that are none', { notices: 'all' }],
  ['no choices', { notices: { bounds } }],
  ['no bounds', { notices: { choices } }],
  ['bounds that are none', { notices: { choices, bounds: [] } }],
  ...codes.map((code): [string, Fields] => [
    `no bound of ${code}`,
    { notices: { choices, bounds: { ...bounds, [code]: undefined } } },
  ]),
  ['a bound that is none', bounded('all')],
  ['a bound without days', bounded({ mayHide: true })],
  ['a bound that says not what may be hidden', bounded({ fromDays: null })],
  ['a bound of days that are none', bounded({ mayHide: true, fromDays: 7 })],
  ['no least', bounded({ mayHide: true, fromDays: { most: 60, unchosen: 7 } })],
  ['no most', bounded({ mayHide: true, fromDays: { least: 1, unchosen: 7 } })],
  ['nothing unchosen', bounded({ mayHide: true, fromDays: { least: 1, most: 60 } })],
])('with %s it is none', (_, changes) => {
  expect(parseKept(kept(changes), at)).toBeNull();
});

test.each<[name: string, changes: Fields, shown: Partial<AdminStanding>]>([
  ['more of an app than its name', { app: { name: 'App', id: 'x' } }, {}],
  ['no word of codes', { takesCodes: undefined }, { takesCodes: false }],
  ['another word of codes', { takesCodes: 'yes' }, { takesCodes: false }],
  [
    'entries of the log that are none',
    { log: { count: 9, latest: [7, { entry }, { number: '1', entry }, ...log.latest] } },
    { log: { count: 9, latest: log.latest } },
  ],
  [
    'an entry that nobody can read',
    { log: { count: 9, latest: [{ number: 2, entry: 'torn' }] } },
    { log: { count: 9, latest: [{ number: 2, entry: { record: 'torn', note: null } }] } },
  ],
  [
    'a bound without a date',
    bounded({ mayHide: false, fromDays: null }),
    {
      notices: { choices, bounds: { ...bounds, ending: { mayHide: false, fromDays: null } } },
    },
  ],
])('with %s it is shown all the same', (_, changes, shown) => {
  expect(parseKept(kept(changes), at)).toEqual({ ...aStanding(), ...shown });
});

test.each<AdminStanding['environment']>(['PRODUCTION', 'STAGING', 'DEVELOPMENT'])(
  'it is kept of %s',
  (environment) => {
    expect(parseKept(kept({ environment }), at)).toMatchObject({ environment });
  },
);

test('a policy that cannot be used counts as its default, and records are read as they are', () => {
  const shown = parseKept(kept({ policy: 7, entries: ['torn'] }), at);
  expect(shown).toMatchObject({ policy: defaultPolicy, entries: [{ record: 'torn', note: null }] });
});
