import { createHash } from 'node:crypto';
import { checksumOf } from '../../src/wire/checksum';

test.each<[value: unknown, canonical: string]>([
  [{ b: 1, a: 'ü' }, '{"a":"ü","b":1}'],
  [{ a: 'ü', b: 1 }, '{"a":"ü","b":1}'],
  [['b', 'a'], '["b","a"]'],
  [null, 'null'],
])('the checksum of %j is that of its JSON in one order', async (value, canonical) => {
  expect(await checksumOf(value)).toBe(createHash('sha256').update(canonical).digest('hex'));
});
