import { NEVER } from '../../src/rules/instant';
import { isoText, optionalIsoText } from '../../src/wire/iso-text';

const NOON = Date.UTC(2026, 4, 31, 12);

test.each<[at: number | null, text: string | null]>([
  [NOON, '2026-05-31T12:00:00.000Z'],
  [0, '1970-01-01T00:00:00.000Z'],
  [null, null],
  [NEVER, null],
])('%p is written as %p', (at, text) => {
  expect(optionalIsoText(at)).toBe(text);
});

test('an instant is written to the millisecond', () => {
  expect(isoText(NOON + 7)).toBe('2026-05-31T12:00:00.007Z');
});
