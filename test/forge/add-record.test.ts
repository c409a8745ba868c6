import type { NewRecord } from '../../src/wire/new-record';
import { enteredIn, granted, openTestSite, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.dispose());

const quote = { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01' } as const;
const cancellation = { kind: 'cancellation', at: '2026-05-10' } as const;
const closed = { kind: 'quote-closed', quote: 'Q-7', at: '2026-06-04', outcome: 'declined' };
const withdrawn = { kind: 'cancellation-withdrawn', at: '2026-05-12' };
const extension = { kind: 'extension', newEnd: '2026-06-30' };
const issue = { kind: 'known-issue', issue: 'MC-1001', from: '2026-06-01' };

/** What is recorded already in these tables: nothing else can be closed or withdrawn. */
const before: NewRecord[] = [quote, cancellation];

type Table = {
  kind: string;
  /** Payloads and what the answer then says of now. */
  taken: [name: string, payload: object, answer: object][];
  /** Payloads and the refusal: the field that is wrong, or a code. */
  refused: [name: string, payload: object, fieldOrCode: string][];
};

const tables: Table[] = [
  {
    kind: 'quote',
    taken: [
      ['of 30 days', { ...quote, quote: 'Q-8' }, { heldBy: { until: '2026-07-01T00:00:00.000Z' } }],
      [
        'of 90 days, with a note',
        { ...quote, quote: 'Q-8', validUntil: '2026-08-30', note: 'by mail' },
        { heldBy: { id: 'Q-8', until: '2026-08-30T00:00:00.000Z' } },
      ],
    ],
    refused: [
      ['without a number', { ...quote, quote: '  ' }, 'quote'],
      ['with a number of 101 characters', { ...quote, quote: 'Q'.repeat(101) }, 'quote'],
      ['of no date', { ...quote, issuedOn: '31 June' }, 'issuedOn'],
      ['of 91 days', { ...quote, validUntil: '2026-08-31' }, 'quote-too-long'],
      ['that ends as it starts', { ...quote, validUntil: '2026-06-01' }, 'quote-ends-before-start'],
    ],
  },
  {
    kind: 'quote-closed',
    taken: [
      ['declined', closed, { heldBy: null }],
      ['withdrawn', { ...closed, outcome: 'withdrawn' }, { heldBy: null }],
      ['accepted, which keeps it', { ...closed, outcome: 'accepted' }, { heldBy: { id: 'Q-7' } }],
    ],
    refused: [
      ['a number that nobody recorded', { ...closed, quote: 'Q-8' }, 'unknown-quote'],
      ['without a number', { ...closed, quote: '' }, 'quote'],
      ['with another outcome', { ...closed, outcome: 'lost' }, 'outcome'],
      ['without an outcome', { ...closed, outcome: undefined }, 'outcome'],
      ['on no day', { ...closed, at: '2026-02-30' }, 'at'],
    ],
  },
  {
    kind: 'cancellation',
    taken: [
      ['whose effect is not stated', { ...cancellation, at: '2026-05-20' }, { lic: 'active' }],
      [
        'at the end of the term',
        { ...cancellation, at: '2026-05-20', effective: 'at-term-end', termEnd: '2026-05-31' },
        { lifecycle: 'cancelled-ended' },
      ],
    ],
    refused: [
      ['on no day', { ...cancellation, at: '' }, 'at'],
      ['with an effect that nobody knows', { ...cancellation, effective: 'soon' }, 'effective'],
      ['of a term without an end', { ...cancellation, termEnd: 'June' }, 'termEnd'],
    ],
  },
  {
    kind: 'cancellation-withdrawn',
    taken: [
      ['later', withdrawn, { lifecycle: 'suspended' }],
      ['on the same day', { ...withdrawn, at: '2026-05-10' }, { lifecycle: 'suspended' }],
    ],
    refused: [
      ['before any cancellation', { ...withdrawn, at: '2026-05-09' }, 'nothing-to-withdraw'],
      ['on no day', { ...withdrawn, at: 'today' }, 'at'],
      ['with an effect', { ...withdrawn, effective: 'at-once' }, 'effective'],
    ],
  },
  {
    kind: 'extension',
    taken: [
      // The cancellation that is on record is of the term before, so that it still counts.
      ['of the term', extension, { lifecycle: 'cancelled', until: '2026-06-30T00:00:00.000Z' }],
    ],
    refused: [
      ['to the day it ends on', { ...extension, newEnd: '2026-05-31' }, 'end-not-later'],
      ['to no day', { ...extension, newEnd: 'soon' }, 'newEnd'],
      ['without a day', { kind: 'extension' }, 'newEnd'],
    ],
  },
  {
    kind: 'known-issue',
    taken: [
      // A quote outranks an issue.
      ['without an end', issue, { heldBy: { id: 'Q-7' } }],
      ['with an end', { ...issue, until: '2026-06-09' }, { heldBy: { id: 'Q-7' } }],
    ],
    refused: [
      ['without a name', { ...issue, issue: ' ' }, 'issue'],
      ['with a name of 101 characters', { ...issue, issue: 'M'.repeat(101) }, 'issue'],
      ['from no day', { ...issue, from: 'always' }, 'from'],
      ['until no day', { ...issue, until: 'never' }, 'until'],
      ['that ends as it starts', { ...issue, until: '2026-06-01' }, 'ends-before-start'],
      ['that ends before it starts', { ...issue, until: '2026-05-31' }, 'ends-before-start'],
    ],
  },
];

/** What any record is refused for, of whatever kind. */
const always: [name: string, wrong: object, field: string][] = [
  ['a note of 301 characters', { note: 'x'.repeat(301) }, 'note'],
  ['an empty note', { note: ' ' }, 'note'],
  ['an id', { id: '000001-aaaaaaaa' }, 'id'],
  ['a time of recording', { recordedAt: '2026-06-01' }, 'recordedAt'],
  ['a source', { source: 'vendor' }, 'source'],
  ['an author', { author: '712020:x' }, 'author'],
];

async function addAll(records: NewRecord[]): Promise<void> {
  for (const record of records) granted(await site.admin('add', record));
}

describe.each(tables)('$kind', ({ kind, taken, refused }) => {
  beforeEach(() => addAll(before));

  test.each(taken)('%s is taken', async (_, payload, expected) => {
    const added = granted(await site.admin('add', payload));
    const { answer } = added;
    expect(answer).toMatchObject(expected);
    const facts = Object.entries(payload).filter(([member]) => member !== 'note');
    const record = { ...Object.fromEntries(facts), kind, source: 'admin' };
    expect(enteredIn(added).at(-1)?.record).toMatchObject(record);
    expect(granted(await site.admin('standing')).answer).toEqual(answer);
  });

  const [first] = taken;
  const wrongInAnyKind = always.map<Table['refused'][number]>(([name, wrong, field]) => [
    `with ${name}`,
    { ...first?.[1], ...wrong },
    field,
  ]);

  test.each([...refused, ...wrongInAnyKind])(
    '%s is refused: %j: %s',
    async (_, payload, fieldOrCode) => {
      const logged = site.stored('log:');
      const result = await site.admin('add', payload);
      if (result.ok) throw new Error('it was taken');
      const { problem } = result;
      const said =
        problem.code === 'bad-payload' ? problem.issues.map(({ path }) => path) : [problem.code];
      expect(said).toContain(fieldOrCode);
      expect(site.stored('log:')).toEqual(logged);
    },
  );
});

describe('a void', () => {
  const voidOf = (target: string) => ({ kind: 'void', target, note: 'a slip' });
  const idOf = async (record: NewRecord): Promise<string> => {
    const added = granted(await site.admin('add', record));
    return (enteredIn(added).at(-1)?.record as { id: string }).id;
  };

  test.each(tables.flatMap(({ kind, taken }) => taken.slice(0, 1).map(([, each]) => [kind, each])))(
    'of a %s gives the answer from before it',
    async (_, payload) => {
      await addAll(before);
      const { answer } = granted(await site.admin('standing'));
      const added = granted(await site.admin('add', payload));
      const { id } = enteredIn(added).at(-1)?.record as { id: string };
      expect(granted(await site.admin('add', voidOf(id))).answer).toEqual(answer);
    },
  );

  test('makes its quote unknown, and its cancellation one that cannot be withdrawn', async () => {
    await site.admin('add', voidOf(await idOf(quote)));
    await site.admin('add', voidOf(await idOf(cancellation)));
    const refusal = async (payload: object) => site.admin('add', payload);
    expect(await refusal(closed)).toEqual({ ok: false, problem: { code: 'unknown-quote' } });
    const nothing = { ok: false, problem: { code: 'nothing-to-withdraw' } };
    expect(await refusal(withdrawn)).toEqual(nothing);
  });

  test('of a void, of what is void already, and of what is not there is refused', async () => {
    const target = await idOf(quote);
    const added = granted(await site.admin('add', voidOf(target)));
    const { id } = enteredIn(added).at(-1)?.record as { id: string };
    const refused = async (of: string) => site.admin('add', voidOf(of));
    expect(await refused(target)).toEqual({ ok: false, problem: { code: 'already-void' } });
    const unknown = { ok: false, problem: { code: 'unknown-target' } };
    expect(await refused(id)).toEqual(unknown);
    expect(await refused('000009-aaaaaaaa')).toEqual(unknown);
    expect(site.stored('log:')).toHaveLength(2);
  });

  test.each([
    ['without a reason', { kind: 'void', target: '000001-aaaaaaaa' }],
    ['with an id', { ...voidOf('000001-aaaaaaaa'), id: 'y' }],
  ])('%s is refused', async (_, payload) => {
    expect(await site.admin('add', payload)).toMatchObject({ problem: { code: 'bad-payload' } });
    expect(site.stored('log:')).toEqual([]);
  });

  test('of what the vendor confirmed is not an admin’s, nor is its outcome', async () => {
    const record = { id: 'v1', recordedAt: '2026-06-01', source: 'vendor', ...quote };
    await site.store('log:000001', { format: 1, record, note: null });
    const refused = { ok: false, problem: { code: 'not-yours-to-void' } };
    expect(await site.admin('add', voidOf('v1'))).toEqual(refused);
    const problem = { code: 'not-yours-to-close' };
    expect(await site.admin('add', closed)).toEqual({ ok: false, problem });
  });
});
