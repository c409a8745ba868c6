import { isOfCall } from '../../src/wire/send-key';

const sent = { id: '000001-0123abcd' };

test.each<[name: string, record: object, key: string | undefined, is: boolean]>([
  ['its key', sent, '0123abcd', true],
  ['another key', sent, '0123abce', false],
  ['the end of its key', sent, 'abcd', false],
  ['no key', sent, undefined, false],
  ['a record without an id', {}, '0123abcd', false],
  ['no key, and an id that says so', { id: '1-undefined' }, undefined, false],
])('a record is of the call with %s: %s', (...[, record, key, is]) => {
  expect(isOfCall(record, key)).toBe(is);
});
