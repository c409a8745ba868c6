import {
  isPutOff,
  parseNoticeId,
  parsePutOff,
  putOffId,
  putOffJson,
  withoutPutOff,
  withPutOff,
  type PutOff,
} from '../../src/wire/put-off';
import { noticeOf } from './notice-of';

const AT = Date.UTC(2026, 4, 10);
const forever: PutOff = { id: 'a', until: null };
const later: PutOff = { id: 'b', until: AT + 1 };
const over: PutOff = { id: 'c', until: AT };

test('what is put off is told apart by purchase, state and notice', () => {
  expect(putOffId({ ...noticeOf, state: 'suspended' }, 'E-1')).toBe(
    'E-1/suspended/admin/subscription/1/2026-05-31T00:00:00.000Z',
  );
});

test('what is put off is written with its day, and read again', () => {
  const stored = putOffJson([forever, later], AT);
  expect(stored).toEqual({
    at: '2026-05-10T00:00:00.000Z',
    notices: [
      { id: 'a', until: null },
      { id: 'b', until: '2026-05-10T00:00:00.001Z' },
    ],
  });
  expect(parsePutOff(stored)).toEqual([forever, later]);
});

test.each<[name: string, item: unknown]>([
  ['no object', 'a'],
  ['nothing', null],
  ['no id', { until: null }],
  ['an empty id', { id: '', until: null }],
  ['a date that is none', { id: 'x', until: 'soon' }],
])('an item with %s was never put off, and the others stay', (_, item) => {
  expect(parsePutOff({ notices: [item, { id: 'a' }] })).toEqual([forever]);
});

test.each([null, 'a', [], [{ id: 'a' }], {}, { notices: 'a' }])('%j holds none', (stored) => {
  expect(parsePutOff(stored)).toEqual([]);
});

test.each<[id: string, is: boolean]>([
  ['a', true],
  ['b', true],
  ['c', false],
  ['d', false],
])('%s is put off: %s', (id, is) => {
  expect(isPutOff([forever, later, over], id, AT)).toBe(is);
});

test('one more comes last, once, and what is over is forgotten', () => {
  const again = { id: 'a', until: AT + 9 };
  expect(withPutOff([forever, over, later], again, AT)).toEqual([later, again]);
});

test('the newest twenty are kept', () => {
  const many = Array.from({ length: 20 }, (_, index): PutOff => ({
    id: String(index),
    until: null,
  }));
  const kept = withPutOff(many, forever, AT).map(({ id }) => id);
  expect(kept).toHaveLength(20);
  expect([kept[0], kept.at(-1)]).toEqual(['1', 'a']);
});

test('one is taken back', () => {
  expect(withoutPutOff([forever, later], 'a')).toEqual([later]);
});

test.each<[name: string, payload: unknown, id: string | null]>([
  ['an id', { id: 'a', more: 1 }, 'a'],
  ['the longest id', { id: 'x'.repeat(400) }, 'x'.repeat(400)],
  ['a longer one', { id: 'x'.repeat(401) }, null],
  ['an empty one', { id: '' }, null],
  ['one that is no text', { id: ['a'] }, null],
  ['no object', 'a', null],
  ['nothing', undefined, null],
])('a page sends %s', (_, payload, id) => {
  expect(parseNoticeId(payload)).toBe(id);
});
