import { en } from '../english';
import { agoOf } from '../../src/words/ago';
import { nearTimeOf } from '../../src/words/dates';
import { makeWords } from '../../src/words/words';

const say = makeWords(en, 'en-US');
const now = Date.parse('2026-06-05T09:00:00Z');

test.each([
  ['2026-06-05T09:00:00Z', 'just now'],
  ['2026-06-05T08:59:01Z', 'just now'],
  ['2026-06-05T08:59:00Z', '1 minute ago'],
  ['2026-06-05T08:00:01Z', '59 minutes ago'],
  ['2026-06-05T08:00:00Z', '1 hour ago'],
  ['2026-06-03T09:00:01Z', '47 hours ago'],
  ['2026-06-03T09:00:00Z', '2 days ago'],
  ['2026-06-06T09:00:00Z', 'just now'],
])('%s is %s', (at, words) => {
  expect(agoOf(Date.parse(at), now, { say })).toBe(words);
});

test.each([
  ['2026-06-05T10:05:00Z', 'UTC', '10:05 AM'],
  ['2026-06-06T10:05:00Z', 'UTC', 'June 6, 2026 at 10:05 AM'],
  ['2026-06-05T15:05:00Z', 'Asia/Tokyo', 'June 6, 2026 at 12:05 AM'],
])('%s, not far off, in %s: %s', (at, timeZone, words) => {
  expect(nearTimeOf(Date.parse(at), now, { locale: 'en-US', timeZone })).toBe(words);
});
