import { closedAt } from '../../src/rules/closed-at';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import type { Situation } from '../../src/rules/situation';
import { parseLicense } from '../../src/wire/parse-license';
import { readHistory } from './read-history';

const at = Date.parse('2026-06-20');
const ends = { subscriptionEndDate: '2026-05-31' };
const off = { ...ends, active: false };
const states = (accessByState: Policy['accessByState']): Partial<Policy> => ({ accessByState });
const limited = states({ suspended: 'limited', expired: 'limited' });
const quote = { kind: 'quote', quote: 'Q-1', issuedOn: '2026-06-16', validUntil: '2026-06-18' };
const open = { ...quote, validUntil: '2026-07-30' };
const seen = { kind: 'sighting', source: 'observed', at: '2026-06-18', since: '2026-06-10' };

type Given = { license?: unknown; records?: object[]; policy?: Partial<Policy> };
type Row = [what: string, Situation, Given, since: string | null];

test.each<Row>([
  ['access is full', 'active', { policy: limited, records: [{ ...seen, license: ends }] }, null],
  ['limited since the term ended', 'limited', { policy: limited }, '2026-05-31'],
  ['limited, and soon none', 'limited-ending', { policy: limited }, '2026-05-31'],
  ['limited after a quote', 'limited', { policy: limited, records: [quote] }, '2026-06-18'],
  [
    'limited although a quote is open, which the flag closed',
    'limited',
    { policy: limited, records: [open] },
    '2026-05-31',
  ],
  [
    'limited, but not by dates',
    'limited',
    {
      policy: states({ 'unexplained-active': 'limited' }),
      license: { subscriptionEndDate: '2027-05-31' },
    },
    null,
  ],
  ['limited, and cannot be read', 'limited', { license: 'soon', policy: limited }, null],
  ['limited, and there is no license', 'limited', { license: null, policy: limited }, null],
  ['ended: as is known otherwise', 'ended', {}, '2026-06-15'],
  [
    'ended when dates and records say, also where it was inactive before',
    'ended',
    { license: off, records: [{ ...seen, license: off }] },
    '2026-06-14',
  ],
  [
    'inactive since it was seen to be',
    'unexplained-inactive',
    { license: off, records: [{ ...seen, license: off }] },
    '2026-06-10',
  ],
  [
    'inactive, but active when it was seen last',
    'unexplained-inactive',
    { license: off, records: [{ ...seen, license: { ...off, active: true } }] },
    null,
  ],
  ['inactive, and never seen', 'unexplained-inactive', { license: off }, null],
  [
    'no license since it was gone',
    'unlicensed',
    { license: null, records: [{ ...seen, license: null }] },
    '2026-06-10',
  ],
  [
    'no license, but one when it was seen last',
    'unlicensed',
    { license: null, records: [{ ...seen, license: off }] },
    null,
  ],
  [
    'not readable since it was not',
    'unreadable',
    { license: 'soon', records: [{ ...seen, license: 'soon' }] },
    '2026-06-10',
  ],
  [
    'not readable, but there was no license',
    'unreadable',
    { license: 'soon', records: [{ ...seen, license: null }] },
    null,
  ],
])('closed since when: %s', (...[, situation, given, since]) => {
  const { license = ends, records = [] } = given;
  const known = {
    license: parseLicense(license).license,
    history: readHistory(records),
    policy: { ...defaultPolicy, ...given.policy },
    endedAt: Date.parse('2026-06-14'),
    noAccessSince: Date.parse('2026-06-15'),
  };
  expect(closedAt(situation, known, at)).toBe(since === null ? null : Date.parse(since));
});
