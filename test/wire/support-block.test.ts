import fc from 'fast-check';
import { defaultPolicy } from '../../src/rules/policy';
import { answerOf, type Answer } from '../../src/wire/answer';
import { parseCase } from '../../src/wire/parse-case';
import { standingAt, type Known } from '../../src/wire/standing';
import { parseSupportBlock, supportBlock } from '../../src/wire/support-block';
import { arbitraryCase } from '../rules/arbitrary-case';
import type { RawCase } from '../rules/raw-case';

const at = Date.parse('2026-06-05T09:00Z');
const known: Known = {
  app: { name: 'Example App' },
  environment: 'PRODUCTION',
  license: {
    active: true,
    billingPeriod: 'MONTHLY',
    ccpEntitlementId: '0b5c3c1e-7a52-4d0b-9d7c-2f6a52a5d001',
    ccpEntitlementSlug: 'E-2AB-3CD-4EF-5GH',
    subscriptionEndDate: '2026-05-31T00:00:00.000Z',
    contact: 'Ada Lovelace',
    type: 'COMMERCIAL for Rosalind',
  },
  policy: defaultPolicy,
  entries: [
    quote('000001-aaaaaaaa', 'Q-7'),
    quote('000002-bbbbbbbb', 'grace-hopper-7'),
    quote('000003-cccccccc', 'Q-8'),
    { record: { ...voidOf('000003-cccccccc'), id: '000004-dddddddd' }, note: 'Alan was wrong' },
  ],
};

function quote(id: string, name: string) {
  const record = { id, recordedAt: '2026-06-01T00:00Z', source: 'admin', kind: 'quote' };
  const facts = { quote: name, issuedOn: '2026-06-01', author: 'Kurt', note: 'by Emmy' };
  return { record: { ...record, ...facts }, note: 'Said by Emmy Noether' };
}

function voidOf(target: string) {
  return { recordedAt: '2026-06-02T00:00Z', source: 'admin', kind: 'void', target };
}

/** Made within each test, so that what makes it is that test's. */
const aBlock = () => supportBlock(standingAt(known, at));

test('a block has the facts, the records that count, policy, version and answer', () => {
  const facts: unknown = JSON.parse(aBlock().split('\n').slice(1, -1).join('\n'));
  expect(facts).toMatchObject({
    format: 1,
    rulesVersion: 1,
    app: 'Example App',
    entitlement: '…5GH',
    entries: 4,
    problems: [],
    case: {
      at: '2026-06-05T09:00:00.000Z',
      license: { active: true, billingPeriod: 'MONTHLY', membersLeftOut: 3 },
      records: [{ quote: 'Q-7' }, { quote: 'left out (1)' }],
      policy: { regime: 'classic' },
    },
    answer: { state: 'suspended', heldBy: { kind: 'quote', id: 'left out (1)' } },
  });
});

test.each(['E-2AB', '0b5c3c1e', 'Ada', 'grace', 'Rosalind', 'Emmy', 'Alan', 'Kurt', 'Q-8'])(
  'a block does not tell %s',
  (secret) => {
    expect(aBlock()).not.toContain(secret);
  },
);

test.each<[how: string, given: (block: string) => string]>([
  ['as it is', (block) => block],
  ['in a mail', (block) => `Hello,\n\n${block}\n\nRegards`],
  ['quoted without a blank', (block) => block.replaceAll(/^/gm, '>')],
  [
    'quoted twice, with other line ends',
    (block) => block.replaceAll(/^/gm, '> > ').replaceAll('\n', '\r\n'),
  ],
])('a block is read back %s', (_, given) => {
  const reading = parseSupportBlock(given(aBlock()));
  if (!reading.ok) throw new Error(reading.problem.message);
  expect(answerOf(reading.value.asked)).toEqual(reading.value.answer);
  expect(reading.value.rulesVersion).toBe(1);
});

test.each<[what: string, given: (block: string) => string, code: string]>([
  ['nothing', () => '', 'no-block'],
  ['JSON alone', () => '{"format":1}', 'no-block'],
  [
    'a block without its last line',
    (block) => block.split('\n').slice(0, -1).join('\n'),
    'no-block',
  ],
  ['a block without its first line', (block) => block.split('\n').slice(1).join('\n'), 'no-block'],
  ['a block behind a bar', (block) => block.replaceAll(/^/gm, ' > '), 'no-block'],
  [
    'a block with a text broken in two',
    (block) => block.replace('Example App', 'Example\nApp'),
    'broken-block',
  ],
  ['a later format', (block) => block.replace('"format": 1', '"format": 2'), 'broken-block'],
  ['JSON that is cut', (block) => block.replace('{', ''), 'broken-block'],
  [
    'a block without a case',
    (block) => block.replace('"id": "support"', '"id": ""'),
    'broken-block',
  ],
])('%s is refused', (_, given, code) => {
  expect(parseSupportBlock(given(aBlock()))).toMatchObject({ ok: false, problem: { code } });
});

const records = (text: string): unknown => {
  const facts = JSON.parse(text.split('\n').slice(1, -1).join('\n')) as {
    case: { records: unknown };
  };
  return facts.case.records;
};

/** The name of a quote as a block has it. */
const shownAs = (name: string): unknown => {
  const told = supportBlock(standingAt({ ...known, entries: [quote('1', name)] }, at));
  const [record] = records(told) as { quote: unknown }[];
  return record?.quote;
};

test.each(['Q-7', '7', 'AT-2026/118', 'ABCD#1', `Q-1${'0'.repeat(30)}`])(
  'a number is shown: %s',
  (name) => {
    expect(shownAs(name)).toBe(name);
  },
);

test.each([
  ...['Ada', 'of Ada 7', 'Q-7 Ada', 'ada-7', 'ABCDE-7', 'Q--7', 'Q-', 'Ada\nQ-7', 'Q-7\nAda'],
  `Q-1${'0'.repeat(31)}`,
])('what may hold a name is left out: %j', (name) => {
  expect(shownAs(name)).toBe('left out (1)');
});

test('the same name is left out under one number, in quotes and issues alike', () => {
  const recorded = { recordedAt: '2026-06-01T00:00Z', source: 'admin' };
  const entries = [
    quote('1', 'Ada'),
    { record: { ...recorded, id: '2', kind: 'known-issue', issue: 'Bea', from: 0 }, note: null },
    { record: { ...recorded, id: '3', kind: 'known-issue', issue: 'MC-1', from: 0 }, note: null },
    {
      record: {
        ...recorded,
        id: '4',
        kind: 'quote-closed',
        quote: 'Ada',
        at: 0,
        outcome: 'declined',
      },
      note: null,
    },
    { record: { ...recorded, id: '5', kind: 'extension', newEnd: 0 }, note: null },
    { record: { ...recorded, id: '6', kind: 'known-issue', issue: 'Cid', from: 0 }, note: null },
  ];
  expect(records(supportBlock(standingAt({ ...known, entries }, at)))).toMatchObject([
    { kind: 'quote', quote: 'left out (1)' },
    { kind: 'known-issue', issue: 'left out (2)' },
    { kind: 'known-issue', issue: 'MC-1' },
    { kind: 'quote-closed', quote: 'left out (1)' },
    { kind: 'extension' },
    { kind: 'known-issue', issue: 'left out (3)' },
  ]);
});

test('each problem is told once, by its code', () => {
  const entries = ['torn', 'too'].map((record) => ({ record, note: null }));
  const told = supportBlock(standingAt({ ...known, entries }, at));
  expect(JSON.parse(told.split('\n').slice(1, -1).join('\n'))).toMatchObject({
    problems: ['bad-record'],
    entries: 2,
  });
});

test('a block begins and ends with lines of its own', () => {
  const lines = aBlock().split('\n');
  expect([lines[0], lines.at(-1)]).toEqual([
    '----- Standing: license facts for support -----',
    '----- end of license facts -----',
  ]);
});

test.each<[what: string, given: (block: string) => string, message: string]>([
  [
    'no block',
    () => '',
    'there is no text from "----- Standing: license facts for support -----" to',
  ],
  [
    'no JSON',
    (block) => block.replace('{', ''),
    'between its first and last line is no JSON of format 1',
  ],
  [
    'no case',
    (block) => block.replace('"id": "support"', '"id": ""'),
    '"id" must be a non-empty text',
  ],
])('with %s it is said what is missing', (_, given, message) => {
  const reading = parseSupportBlock(given(aBlock()));
  expect(reading.ok ? '' : reading.problem.message).toContain(message);
});

test('a last line before the first ends no block', () => {
  const block = aBlock();
  const [first = '', last = ''] = [block.split('\n')[0], block.split('\n').at(-1)];
  expect(parseSupportBlock([last, first, '{}'].join('\n'))).toMatchObject({
    problem: { code: 'no-block' },
  });
  expect(parseSupportBlock([last, block].join('\n')).ok).toBe(true);
});

test('blanks around the lines of a block do not matter', () => {
  expect(parseSupportBlock(aBlock().replaceAll(/^|$/gm, ' ')).ok).toBe(true);
});

test('what is left out changes no answer', () => {
  fc.assert(
    fc.property(arbitraryCase({}), (generated) => {
      const raw: RawCase = JSON.parse(JSON.stringify(generated)) as RawCase;
      const asked = parseCase(raw);
      if (!asked.ok) throw new Error(asked.problem.message);
      const { evidence, policy, at: moment } = asked.value;
      const entries = raw.records.map((record) => ({ record, note: null }));
      const { environment } = evidence;
      const facts = { app: { name: 'App' }, environment, license: raw.license, policy, entries };
      const standing = standingAt(facts, moment);
      const reading = parseSupportBlock(supportBlock(standing));
      if (!reading.ok) throw new Error(reading.problem.message);
      expect(comparable(answerOf(reading.value.asked))).toEqual(comparable(standing.answer));
    }),
    { seed: 2876, numRuns: 2_000 },
  );
});

/** An answer without its name, its problems, and the name of what holds it up. */
function comparable(answer: Answer) {
  return { ...answer, id: '', problems: [], heldBy: answer.heldBy && { ...answer.heldBy, id: '' } };
}
