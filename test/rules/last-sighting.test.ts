import { NEVER } from '../../src/rules/instant';
import { lastSighting } from '../../src/rules/last-sighting';
import { parseEvidence } from '../../src/wire/parse-case';
import { named } from './read-history';

const seen = { kind: 'sighting', source: 'observed', license: { active: true } };
const may1 = { ...seen, id: 'may 1', at: '2026-05-01' };
const may9 = { ...seen, id: 'may 9', at: '2026-05-09' };

test.each<[what: string, records: object[], at: string, id: string | null]>([
  ['nothing', [], '2026-05-10', null],
  ['the newest', [may9, may1], '2026-05-10', 'may 9'],
  ['at its very moment', [may1, may9], '2026-05-09', 'may 9'],
  ['not before it', [may9], '2026-05-08T23:59:59.999Z', null],
  ['the one before, until then', [may1, may9], '2026-05-08', 'may 1'],
  ['to the last millisecond of 15 days', [may9], '2026-05-23T23:59:59.999Z', 'may 9'],
  ['not when they are over', [may9], '2026-05-24', null],
  [
    'that there is no license can be read',
    [may1, { ...may9, license: null }],
    '2026-05-10',
    'may 9',
  ],
  ['not what cannot be read', [may1, { ...may9, license: 'soon' }], '2026-05-10', 'may 1'],
  ['not what others entered', [may1, { ...may9, source: 'admin' }], '2026-05-10', 'may 1'],
  [
    'not what is void',
    [may1, may9, { kind: 'void', target: 'may 9', source: 'observed' }],
    '2026-05-10',
    'may 1',
  ],
  [
    'of one moment the last recorded',
    [{ ...may9, id: 'second', recordedAt: 1 }, may9],
    '2026-05-10',
    'second',
  ],
  [
    'of one moment, recorded together, the greatest id',
    [{ ...may9, id: 'z' }, may9],
    '2026-05-10',
    'z',
  ],
])('what the app saw last: %s', (...[, records, at, id]) => {
  const evidence = parseEvidence({ records: named(records) });
  expect(lastSighting(evidence, Date.parse(at))?.id ?? null).toBe(id);
});

test('only what was recorded by then is known', () => {
  const records = named([may1, { ...may9, recordedAt: 5 }]);
  const seenAsKnown = (knownAt: number) =>
    lastSighting(parseEvidence({ records }, knownAt), Date.parse('2026-05-10'))?.id;
  expect([0, 4, 5, NEVER].map(seenAsKnown)).toEqual(['may 1', 'may 1', 'may 9', 'may 9']);
});
