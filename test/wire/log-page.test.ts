import { parseStretch } from '../../src/wire/log-page';
import { issuesOf } from './issues-of';

const stretch = { first: 1, last: 25, withAuthors: true };

test.each<[name: string, stretch: object]>([
  ['the newest', stretch],
  ['one entry', { ...stretch, first: 25 }],
  ['a thousand entries', { ...stretch, last: 1_000 }],
  ['the last that can be', { first: 999_000, last: 999_999, withAuthors: false }],
  ['none, its end before its start', { ...stretch, last: 0 }],
])('a stretch is read: %s', (_, given) => {
  expect(parseStretch(given)).toEqual({ ok: true, value: given });
});

test.each<[name: string, payload: unknown, places: string[]]>([
  ['no first', { ...stretch, first: undefined }, ['first']],
  ['a first of nought', { ...stretch, first: 0 }, ['first']],
  ['half a first', { ...stretch, first: 1.5 }, ['first']],
  ['a last that is no number', { ...stretch, last: '25' }, ['last']],
  ['half a last', { ...stretch, last: 25.5 }, ['last']],
  ['a last beyond the log', { first: 999_999, last: 1_000_000, withAuthors: true }, ['last']],
  ['no word of authors', { first: 1, last: 25 }, ['withAuthors']],
  ['a member nobody knows', { ...stretch, more: 1 }, ['more']],
  ['nothing', null, ['']],
])('a stretch with %s is refused', (_, payload, places) => {
  const parsed = parseStretch(payload);
  expect(parsed.ok ? [] : parsed.problem.issues.map(({ path }) => path)).toEqual(places);
});

test('a stretch of a thousand and one entries is too long', () => {
  expect(issuesOf(parseStretch({ ...stretch, last: 1_001 }))).toEqual([': is too long a stretch']);
});
