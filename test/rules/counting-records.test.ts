import { countingRecords } from '../../src/rules/counting-records';
import { NEVER } from '../../src/rules/instant';
import { parseRecords } from '../../src/wire/parse-records';
import { named } from './read-history';

const one = { id: 'one', kind: 'extension', newEnd: '2026-06-01' };
const other = { id: 'other', kind: 'extension', newEnd: '2026-06-02' };
const end = (newEnd: string) => ({ newEnd });
const voids = (target: string, more: object = {}) => ({ kind: 'void', target, ...more });
const vendor = { source: 'vendor' };

type Row = [what: string, records: object[], counting: string[], conflicts: string[]];

test.each<Row>([
  ['none', [], [], []],
  ['each on its own', [one, other], ['one 2026-06-01', 'other 2026-06-02'], []],
  ['twice the same', [one, other, one], ['one 2026-06-01', 'other 2026-06-02'], []],
  [
    'the same, its members in another order',
    [{ recordedAt: 0, newEnd: '2026-06-01', source: 'admin', kind: 'extension', id: 'one' }, one],
    ['one 2026-06-01'],
    [],
  ],
  [
    'two contents: the last recorded',
    [{ ...one, ...end('2026-07-01'), recordedAt: 2 }, { ...one, recordedAt: 1 }, other],
    ['one 2026-07-01', 'other 2026-06-02'],
    ['one'],
  ],
  [
    'the same, named the other way round',
    [{ ...one, recordedAt: 1 }, other, { ...one, ...end('2026-07-01'), recordedAt: 2 }],
    ['one 2026-07-01', 'other 2026-06-02'],
    ['one'],
  ],
  [
    'two contents recorded together: the greatest text',
    [{ ...one, ...end('2026-07-01') }, one],
    ['one 2026-07-01'],
    ['one'],
  ],
  [
    'the vendor’s, though recorded first',
    [
      { ...one, ...vendor, recordedAt: 1 },
      { ...one, ...end('2026-07-01'), recordedAt: 2 },
    ],
    ['one 2026-06-01'],
    ['one'],
  ],
  [
    'the last of the first source',
    [
      { ...one, recordedAt: 1 },
      { ...one, ...end('2026-07-01'), recordedAt: 2 },
      { ...one, ...end('2026-08-01'), recordedAt: 3, source: 'observed' },
    ],
    ['one 2026-07-01'],
    ['one'],
  ],
  [
    'two conflicts',
    [one, { ...one, ...end('2026-07-01') }, other, { ...other, ...end('2026-07-02') }],
    ['one 2026-07-01', 'other 2026-07-02'],
    ['one', 'other'],
  ],
  ['one is void', [one, other, voids('one')], ['other 2026-06-02'], []],
  ['the void was written first', [voids('one'), one, other], ['other 2026-06-02'], []],
  [
    'of another source the void does not reach it',
    [one, voids('one', { source: 'observed' })],
    ['one 2026-06-01'],
    [],
  ],
  ['the vendor’s void does', [one, voids('one', vendor)], [], []],
  [
    'an admin’s does not reach the vendor’s',
    [{ ...one, ...vendor }, voids('one')],
    ['one 2026-06-01'],
    [],
  ],
  ['a void of nothing', [one, voids('none')], ['one 2026-06-01'], []],
  ['a void is not void', [one, voids('one', { id: 'v' }), voids('v')], [], []],
])('what counts: %s', (...[, records, counting, conflicts]) => {
  const found = countingRecords(parseRecords(named(records)).records, NEVER);
  const told = found.records.map((record) =>
    record.kind === 'extension'
      ? `${record.id} ${new Date(record.newEnd).toISOString().slice(0, 10)}`
      : record.kind,
  );
  expect(told).toEqual(counting);
  expect(found.conflicts).toEqual(conflicts);
});

test.each<[knownAt: number, ids: string[]]>([
  [0, []],
  [1, ['one']],
  [2, ['one', 'other']],
  [NEVER, ['one', 'other']],
])('as known at %d: %j', (knownAt, ids) => {
  const records = [
    { ...one, recordedAt: 1 },
    { ...other, recordedAt: 2 },
  ];
  const found = countingRecords(parseRecords(named(records)).records, knownAt);
  expect(found.records.map(({ id }) => id)).toEqual(ids);
});
