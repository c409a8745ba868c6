import { replaceFormatDate } from '../../../local-site/shell/host/replace-format-date';

const formats = Object.getOwnPropertyDescriptors(Intl.DateTimeFormat.prototype);
afterEach(() => {
  Object.defineProperties(Intl.DateTimeFormat.prototype, formats);
});

test.each([
  ['no date', undefined, 'Jun 5, 2026'],
  ['an instant', Date.UTC(2026, 0, 2), 'Jan 2, 2026'],
  ['the first instant of all', 0, 'Jan 1, 1970'],
])('Intl.DateTimeFormat writes %s', (_, date, expected) => {
  replaceFormatDate(() => Date.UTC(2026, 5, 5, 9));
  const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  const parts = format.formatToParts(date).map(({ value }) => value);
  expect(format.format(date)).toBe(expected);
  expect(parts.join('')).toBe(expected);
});
