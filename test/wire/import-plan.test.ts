import type { Entry } from '../../src/wire/entry';
import {
  judgedBy,
  originsOf,
  planImport,
  sourceOf,
  type ImportPlan,
} from '../../src/wire/import-plan';
import type { Importable } from '../../src/wire/importable';
import {
  chosen,
  closing,
  codes,
  confirmed,
  extension,
  from,
  installed,
  isVoid,
  numbered,
  quote,
  sighting,
} from './file-entries';

/** Of each entry of a file: what becomes of it. */
const outcome = (file: Entry[], here: Entry[] = []): string[] => {
  const plan = planImport(numbered(file), numbered(here), codes);
  const refused = new Map(plan.refused.map((each) => [each.number, each.code]));
  const added = new Set(plan.added.map(({ wanted }) => wanted.origin.id));
  const words = file.map((entry, index) => {
    const why = refused.get(index + 1);
    if (why !== undefined) return why;
    return originsOf(entry).some((id) => added.has(id)) ? 'added' : 'there';
  });
  expect(words.filter((word) => word === 'there')).toHaveLength(plan.there);
  return words;
};

test.each<[name: string, file: Entry[], here: Entry[], expected: string[]]>([
  ['nothing', [], [], []],
  [
    'records and events',
    [quote('1'), installed('2'), extension('3')],
    [],
    ['added', 'added', 'added'],
  ],
  [
    'what nobody can read',
    [{ record: 'torn', note: null }, quote('2')],
    [],
    ['unreadable', 'added'],
  ],
  ['an event that nobody can read', [installed('1', { kind: 'renamed' })], [], ['unreadable']],
  ['the same id twice', [quote('1'), extension('1')], [], ['added', 'same-id']],
  ['one that was refused, and its id again', [quote(''), quote('1')], [], ['unreadable', 'added']],
  ['what is there', [quote('1')], [quote('1')], ['there']],
  ['what was imported before', [quote('1')], [quote('9', from('1'))], ['there']],
  ['the same id, and other content', [extension('1')], [quote('1')], ['added']],
  ['what is there, and its id again', [quote('1'), quote('1')], [quote('1')], ['there', 'there']],
  [
    'what is there, and its id with other content',
    [quote('1'), extension('1')],
    [quote('1')],
    ['there', 'same-id'],
  ],
])('an import of %s', (...[, file, here, expected]) => {
  expect(outcome(file, here)).toEqual(expected);
});

test.each<[name: string, file: Entry[], here: Entry[], expected: string[]]>([
  ['one of the file', [quote('1'), isVoid('2', '1')], [], ['added', 'added']],
  ['an event of the file', [installed('1'), isVoid('2', '1')], [], ['added', 'unknown-target']],
  ['one that comes later', [isVoid('2', '1'), quote('1')], [], ['unknown-target', 'added']],
  ['one that is nowhere', [isVoid('2', '1')], [], ['unknown-target']],
  ['nothing, and its id again', [isVoid('2', '1'), quote('2')], [], ['unknown-target', 'added']],
  ['one of here', [isVoid('2', '1')], [quote('1')], ['added']],
  ['one of here by its first id', [isVoid('2', '1')], [quote('9', from('1'))], ['added']],
  [
    'another void',
    [quote('1'), isVoid('2', '1'), isVoid('3', '2')],
    [],
    ['added', 'added', 'unknown-target'],
  ],
  ['a void of here', [isVoid('3', '2')], [quote('1'), isVoid('2', '1')], ['unknown-target']],
  ['a sighting of here', [isVoid('3', '2')], [sighting('2')], ['unknown-target']],
  ['an event of here', [isVoid('3', '2')], [installed('2')], ['unknown-target']],
  [
    'one that is refused',
    [quote('1', { validUntil: '2027-01-01' }), isVoid('2', '1')],
    [],
    ['quote-too-long', 'unknown-target'],
  ],
  ['one that is there', [quote('1'), isVoid('2', '1')], [quote('1')], ['there', 'added']],
  [
    'one that is there, as is the void',
    [quote('1'), isVoid('2', '1')],
    [quote('8', from('1')), isVoid('9', '8', from('2'))],
    ['there', 'there'],
  ],
])('an import of a void of %s', (...[, file, here, expected]) => {
  expect(outcome(file, here)).toEqual(expected);
});

const planOf = (file: Entry[], here: Entry[] = []): ImportPlan =>
  planImport(numbered(file), numbered(here), codes);

test('a void names what it voids by the id that it had first', () => {
  const { added } = planOf([quote('5', from('1')), isVoid('6', '5')]);
  expect(added.map(({ wanted }) => wanted.content.target)).toEqual([undefined, '1']);
  const [own] = planOf([isVoid('6', '5')], [quote('5')]).added;
  expect(own?.wanted.content).toEqual({ kind: 'void', target: '5' });
});

test('nothing else names a target', () => {
  const [added] = planOf([extension('1', { target: '5' })]).added;
  expect(added?.wanted.content).toStrictEqual({ kind: 'extension', newEnd: '2026-06-30' });
});

test('a refused entry is told with its number, and as it is in the file', () => {
  const [first, second] = [quote('1', { validUntil: '2026-05-01' }), quote('2')] as const;
  expect(planOf([second, first])).toMatchObject({
    there: 0,
    added: [{ number: 1, wanted: { origin: { id: '2' } } }],
    refused: [{ number: 2, entry: first, code: 'quote-ends-before-start' }],
  });
});

test.each<[name: string, file: Entry[], here: Entry[], expected: string[]]>([
  ['without any here', [chosen('1')], [], ['added']],
  ['with an admin’s own here', [chosen('1')], [chosen('9')], ['own-preferences']],
  ['with imported ones here', [chosen('1')], [chosen('9', from('2'))], ['added']],
  ['with the same here', [chosen('1')], [chosen('9', from('1'))], ['there']],
  ['with some here that cannot be read', [chosen('1')], [chosen('9', { notices: 7 })], ['added']],
  ['twice', [chosen('1'), chosen('2')], [], ['added', 'added']],
  ['of other things', [installed('1'), quote('2')], [chosen('9')], ['added', 'added']],
])('an import of choices about notices, %s', (...[, file, here, expected]) => {
  expect(outcome(file, here)).toEqual(expected);
});

test.each<[name: string, file: Entry[], here: Entry[], expected: string[]]>([
  ['another of the same number is here', [quote('1')], [quote('9')], ['newer-here']],
  ['one here was imported', [quote('1')], [quote('9', from('2'))], ['added']],
  ['it is only closed', [closing('1')], [quote('9')], ['added']],
  ['one here is void', [quote('1')], [quote('9'), isVoid('10', '9')], ['added']],
  ['one of another number is here', [quote('1')], [quote('9', { quote: 'Q-8' })], ['added']],
  ['one here is the vendor’s', [quote('1')], [quote('9', { source: 'vendor' })], ['added']],
  ['it is the vendor’s, and one here an admin’s', [confirmed('1')], [quote('9')], ['added']],
  [
    'it is the vendor’s, and so is one here',
    [confirmed('1')],
    [quote('9', { source: 'vendor' })],
    ['newer-here'],
  ],
  [
    'something else of its number is here',
    [extension('1', { quote: 'Q-7' })],
    [quote('9')],
    ['added'],
  ],
])('an import of a quote, where %s', (...[, file, here, expected]) => {
  expect(outcome(file, here)).toEqual(expected);
});

test.each<[name: string, file: Entry[], here: Entry[], expected: string[]]>([
  ['whose code is right', [confirmed('1')], [], ['added']],
  ['whose code is altered', [confirmed('1', { code: 'altered' })], [], ['code-altered']],
  ['whose code nobody checked', [confirmed('1', { code: 'x' })], [], ['not-confirmed']],
  ['of one code twice', [confirmed('1'), confirmed('2')], [], ['added', 'code-used']],
  ['of a code that was entered here', [confirmed('1')], [confirmed('9')], ['code-used']],
  [
    'beside what has no code',
    [confirmed('1'), extension('2')],
    [extension('9', { source: 'vendor', codeId: null })],
    ['added', 'added'],
  ],
  ['that is there', [confirmed('1')], [confirmed('9', from('1'))], ['there']],
  [
    'that is there, and its id again',
    [confirmed('1'), extension('1')],
    [confirmed('9', from('1'))],
    ['there', 'same-id'],
  ],
  [
    'that is there, and again',
    [confirmed('1'), confirmed('2')],
    [confirmed('9', from('1'))],
    ['there', 'code-used'],
  ],
])('an import of what the vendor confirmed, %s', (...[, file, here, expected]) => {
  expect(outcome(file, here)).toEqual(expected);
});

test('a code makes an entry the vendor’s', () => {
  expect([sourceOf('code-0001'), sourceOf(null)]).toEqual(['vendor', 'admin']);
});

const wanted: Importable = {
  origin: { id: '1', recordedAt: null, source: 'admin' },
  content: { kind: 'void', target: 'a' },
  note: null,
  isEvent: false,
  codeId: null,
};

test.each<[name: string, here: Entry[], is: boolean]>([
  ['under its id', [isVoid('1', 'a')], true],
  ['under another, with its origin', [isVoid('9', 'a', from('1'))], true],
  ['with another target, which each installation names anew', [isVoid('1', 'b')], true],
  ['with another kind', [extension('1')], false],
  ['under another id', [isVoid('9', 'a')], false],
  ['as what nobody can read', [{ record: '1', note: null }], false],
  ['nowhere', [], false],
])('what is wanted is there %s', (_, here, is) => {
  expect(judgedBy(here)(wanted)).toBe(is ? 'there' : null);
});

test.each<[name: string, here: Entry[], has: boolean]>([
  ['their own', [installed('1'), chosen('2')], true],
  ['imported', [chosen('2', from('1'))], false],
  ['that cannot be read', [chosen('2', { notices: null })], false],
  ['none', [installed('1'), quote('2')], false],
])('choices of the admins here: %s', (_, here, has) => {
  const origin = { ...wanted.origin, id: '3' };
  const judged = judgedBy(here)({ ...wanted, origin, content: { kind: 'preferences' } });
  expect(judged).toBe(has ? 'own-preferences' : null);
});

test.each<[name: string, entry: Entry, ids: string[]]>([
  ['its own', quote('1'), ['1']],
  ['its own and its first', quote('2', from('1')), ['2', '1']],
  ['of an event', installed('2', from('1')), ['2', '1']],
  ['its first alone', { record: { origin: { id: '1' } }, note: null }, ['1']],
  ['none in an origin that is none', quote('2', { origin: '1' }), ['2']],
  ['none in an origin without an id', quote('2', { origin: { id: 7 } }), ['2']],
  ['none of what nobody can read', { record: null, note: null }, []],
])('the ids of an entry: %s', (_, entry, ids) => {
  expect(originsOf(entry)).toEqual(ids);
});
