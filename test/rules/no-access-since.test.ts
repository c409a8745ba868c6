import { lastSeen, noAccessSince, wasClosedBefore } from '../../src/rules/no-access-since';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import { parseLicense } from '../../src/wire/parse-license';
import { readHistory } from './read-history';

const day = (text: string | null): number | null => (text === null ? null : Date.parse(text));
const at = Date.parse('2026-07-10');
const on = { active: true, subscriptionEndDate: '2026-05-31' };
const off = { ...on, active: false };
const seen = { kind: 'sighting', source: 'observed', license: on };
const quoteTo15June = {
  kind: 'quote',
  quote: 'Q-1',
  issuedOn: '2026-05-01',
  validUntil: '2026-06-15',
};
const seenOff = { ...seen, license: off, since: '2026-06-25' };

type Row = [
  what: string,
  license: unknown,
  records: object[],
  ended: string | null,
  since: string | null,
];

test.each<Row>([
  ['nothing was seen', off, [], '2026-06-15', '2026-06-15'],
  ['it has not ended', off, [{ ...seenOff, at: '2026-07-01' }], null, null],
  [
    'seen active after the end, so nobody knows',
    off,
    [{ ...seen, at: '2026-06-20' }],
    '2026-06-15',
    null,
  ],
  ['seen active at the end itself', off, [{ ...seen, at: '2026-06-15' }], '2026-06-15', null],
  ['seen active before the end', off, [{ ...seen, at: '2026-06-14' }], '2026-06-15', '2026-06-15'],
  [
    'seen to be none since a day after the end',
    off,
    [{ ...seenOff, at: '2026-07-01' }],
    '2026-06-15',
    '2026-06-25',
  ],
  [
    'seen to be none since a day before the end',
    off,
    [{ ...seenOff, at: '2026-07-01', since: '2026-06-01' }],
    '2026-06-15',
    '2026-06-01',
  ],
  [
    'seen to be none at the end itself',
    off,
    [{ ...seenOff, at: '2026-06-15', since: null }],
    '2026-06-15',
    '2026-06-15',
  ],
  [
    'seen to be none before the end, not since when, so nobody knows',
    off,
    [{ ...seenOff, at: '2026-06-10', since: null }],
    '2026-06-15',
    null,
  ],
  [
    'seen to be none before the end, up to which a quote of an admin’s was open',
    off,
    [{ ...seenOff, at: '2026-06-10', since: '2026-06-09' }, quoteTo15June],
    '2026-06-15',
    '2026-06-09',
  ],
  [
    'seen to be none before the end, up to which a quote of the vendor’s kept access open',
    off,
    [
      { ...seenOff, at: '2026-06-10', since: '2026-06-09' },
      { ...quoteTo15June, source: 'vendor' },
    ],
    '2026-06-15',
    '2026-06-15',
  ],
  [
    'seen to be none, not since when',
    off,
    [{ ...seenOff, at: '2026-07-01', since: null }],
    '2026-06-15',
    '2026-06-15',
  ],
  [
    'seen active since a day, before the end',
    off,
    [{ ...seen, at: '2026-06-14', since: '2026-06-10' }],
    '2026-06-15',
    '2026-06-15',
  ],
  [
    'seen without a flag after the end',
    off,
    [{ ...seen, at: '2026-06-20', license: { subscriptionEndDate: '2026-05-31' } }],
    '2026-06-15',
    '2026-06-15',
  ],
  [
    'seen without a flag since a day after the end',
    off,
    [
      {
        ...seen,
        at: '2026-07-01',
        since: '2026-06-25',
        license: { subscriptionEndDate: '2026-05-31' },
      },
    ],
    '2026-06-15',
    '2026-06-15',
  ],
  [
    'the flag now says nothing',
    { ...on, active: null },
    [{ ...seen, at: '2026-06-20' }],
    '2026-06-15',
    '2026-06-15',
  ],
  ['the flag now says active', on, [{ ...seenOff, at: '2026-07-01' }], '2026-06-15', '2026-06-15'],
  [
    'the newest sighting counts',
    off,
    [
      { ...seenOff, at: '2026-07-01' },
      { ...seen, at: '2026-06-20' },
    ],
    '2026-06-15',
    '2026-06-25',
  ],
])('no access since: %s', (...[, license, records, ended, since]) => {
  const known = {
    license: parseLicense(license).license,
    history: readHistory(records),
    policy: defaultPolicy,
  };
  expect(noAccessSince(day(ended), known, at)).toBe(day(since));
  // Where dates and records decide, it is their day, whatever was seen.
  const policy: Policy = { ...defaultPolicy, authority: 'rules' };
  expect(noAccessSince(day(ended), { ...known, policy }, at)).toBe(day(ended));
});

test.each<[what: string, records: object[], id: string | null]>([
  ['nothing', [], null],
  [
    'the newest',
    [
      { ...seen, id: 'old', at: '2026-06-01' },
      { ...seen, id: 'new', at: '2026-06-02' },
    ],
    'new',
  ],
  ['what is seen at the very moment', [{ ...seen, id: 'now', at: '2026-07-10' }], 'now'],
  [
    'nothing that is seen later',
    [
      { ...seen, id: 'old', at: '2026-06-01' },
      { ...seen, id: 'later', at: '2026-07-10T00:00:00.001Z' },
    ],
    'old',
  ],
  [
    'nothing that others entered',
    [
      { ...seen, id: 'own', at: '2026-06-01' },
      { ...seen, id: 'typed', at: '2026-06-02', source: 'admin' },
      { ...seen, id: 'signed', at: '2026-06-03', source: 'vendor' },
    ],
    'own',
  ],
  [
    'also what cannot be read',
    [
      { ...seen, id: 'own', at: '2026-06-01' },
      { ...seen, id: 'broken', at: '2026-06-02', license: 'soon' },
    ],
    'broken',
  ],
])('seen last: %s', (_what, records, id) => {
  expect(lastSeen(readHistory(records).sightings, at)?.id ?? null).toBe(id);
});

test.each<[what: string, records: object[], authority: Policy['authority'], isBefore: boolean]>([
  ['nothing was seen', [], 'platform', false],
  ['seen to be none', [{ ...seenOff, at: '2026-06-10', since: null }], 'platform', true],
  [
    'seen to be none at the end',
    [{ ...seenOff, at: '2026-06-15', since: null }],
    'platform',
    false,
  ],
  ['seen to be active', [{ ...seen, at: '2026-06-10' }], 'platform', false],
  ['dates and records decide', [{ ...seenOff, at: '2026-06-10', since: null }], 'rules', false],
])('closed before its end: %s', (...[, records, authority, isBefore]) => {
  const known = { history: readHistory(records), policy: { ...defaultPolicy, authority } };
  expect(wasClosedBefore(Date.parse('2026-06-15'), known, at)).toBe(isBefore);
});
