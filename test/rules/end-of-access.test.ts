import { endOfAccess } from '../../src/rules/end-of-access';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import { resolve } from '../../src/rules/resolve';
import { parseEvidence } from '../../src/wire/parse-case';
import { named, readHistory } from './read-history';

const ends = { subscriptionEndDate: '2026-05-31' };
const broken = { active: true, subscriptionEndDate: 'soon' };
const quote = { kind: 'quote', quote: 'Q-1', issuedOn: '2026-06-01', validUntil: '2026-07-01' };
const confirmed = { ...quote, source: 'vendor' };
const seen = { kind: 'sighting', source: 'observed', at: '2026-05-10', license: { active: true } };
const states = (accessByState: Policy['accessByState']): Partial<Policy> => ({ accessByState });

type Given = {
  license: unknown;
  records?: object[];
  policy?: Partial<Policy>;
  environment?: string;
};

const endAt = (given: Given, at: string): string | null => {
  const { records = [], ...others } = given;
  const policy = { ...defaultPolicy, ...given.policy };
  const evidence = parseEvidence({ ...others, records: named(records) });
  const { resolution } = resolve(evidence, policy, Date.parse(at));
  const known = { license: evidence.license, history: readHistory(records), policy };
  const end = endOfAccess(resolution, known, Date.parse(at));
  return end === null ? null : new Date(end).toISOString().slice(0, 10);
};

test.each<[what: string, Given, at: string, end: string | null]>([
  ['a term that runs', { license: ends }, '2026-05-20', '2026-06-15'],
  ['a suspended one', { license: ends }, '2026-06-05', '2026-06-15'],
  ['one that is over', { license: ends }, '2026-06-20', null],
  [
    'one that is over, and a quote to come',
    { license: ends, records: [{ ...quote, issuedOn: '2026-07-01', validUntil: '2026-08-01' }] },
    '2026-06-20',
    null,
  ],
  ['a term without an end', { license: { active: true } }, '2026-05-20', null],
  ['a quote', { license: ends, records: [quote] }, '2026-06-20', '2026-07-01'],
  ['what Atlassian alone keeps open', { license: { ...ends, active: true } }, '2026-06-20', null],
  ['what Atlassian closed', { license: { ...ends, active: false } }, '2026-05-20', null],
  [
    'the vendor’s word against the flag',
    { license: { ...ends, active: false }, records: [confirmed] },
    '2026-06-20',
    '2026-07-01',
  ],
  [
    'the vendor’s word, and a longer one of an admin',
    {
      license: { ...ends, active: false },
      records: [confirmed, { ...quote, quote: 'Q-2', validUntil: '2026-08-01' }],
    },
    '2026-06-20',
    '2026-07-01',
  ],
  [
    'the vendor’s word in a term that runs longer',
    {
      license: { ...ends, subscriptionEndDate: '2027-05-31', active: false },
      records: [confirmed],
    },
    '2026-06-20',
    '2026-07-01',
  ],
  [
    'the vendor’s word where the policy closes the state',
    {
      license: { ...ends, active: false },
      records: [confirmed],
      policy: states({ 'quote-extended': 'none' }),
    },
    '2026-06-20',
    null,
  ],
  [
    'the vendor’s word where the policy limits the state',
    {
      license: { ...ends, active: false },
      records: [confirmed],
      policy: states({ 'quote-extended': 'limited' }),
    },
    '2026-06-20',
    '2026-07-01',
  ],
  [
    'the vendor’s word in a limited term that runs longer',
    {
      license: { ...ends, subscriptionEndDate: '2027-05-31', active: false },
      records: [confirmed],
      policy: states({ active: 'limited' }),
    },
    '2026-06-20',
    '2026-07-01',
  ],
  [
    'full access that will be limited',
    { license: ends, policy: states({ suspended: 'limited' }) },
    '2026-05-20',
    '2026-05-31',
  ],
  [
    'limited access that will be none',
    { license: ends, policy: states({ suspended: 'limited' }) },
    '2026-06-05',
    '2026-06-15',
  ],
  [
    'limited access that stays limited',
    { license: ends, policy: states({ suspended: 'limited', expired: 'limited' }) },
    '2026-06-05',
    null,
  ],
  [
    'limited access that becomes full',
    { license: ends, policy: states({ active: 'limited' }) },
    '2026-05-20',
    '2026-06-15',
  ],
  ['unreadable, and trusted', { license: broken, records: [seen] }, '2026-05-20', '2026-05-25'],
  ['unreadable, and trusted no more', { license: broken, records: [seen] }, '2026-05-25', null],
  [
    'unreadable, seen without a license',
    { license: broken, records: [{ ...seen, license: null }] },
    '2026-05-20',
    null,
  ],
  [
    'unreadable, open by the policy',
    { license: broken, records: [seen], policy: states({ unreadable: 'full' }) },
    '2026-05-20',
    null,
  ],
  ['unreadable, never seen', { license: broken }, '2026-05-20', null],
  ['no license', { license: null }, '2026-05-20', null],
  ['no license in development', { license: null, environment: 'DEVELOPMENT' }, '2026-05-20', null],
])('when there is less access: %s', (...[, given, at, end]) => {
  expect(endAt(given, at)).toBe(end);
});
