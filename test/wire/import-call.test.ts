import { LONGEST_PACKED, parseImportCall } from '../../src/wire/import-call';
import { issuesOf } from './issues-of';

test('a packed file is taken, up to the longest', () => {
  const call = { packed: 'x'.repeat(LONGEST_PACKED), isDryRun: true };
  expect(parseImportCall(call)).toEqual({ ok: true, value: call });
});

test('a longer one is not', () => {
  const call = { packed: 'x'.repeat(LONGEST_PACKED + 1), isDryRun: true };
  expect(issuesOf(parseImportCall(call))).toEqual(['packed: is too long']);
});

test.each<[name: string, payload: unknown, place: string]>([
  ['no file', { isDryRun: true }, 'packed'],
  ['a file that is no text', { packed: [], isDryRun: true }, 'packed'],
  ['no word whether it is meant', { packed: 'x' }, 'isDryRun'],
  ['a member nobody knows', { packed: 'x', isDryRun: true, force: true }, 'force'],
  ['nothing', undefined, ''],
])('a call with %s names it', (_, payload, place) => {
  expect(parseImportCall(payload)).toMatchObject({
    ok: false,
    problem: { code: 'bad-payload', issues: [{ path: place }] },
  });
});
