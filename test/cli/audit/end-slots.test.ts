import { monthsFrom, slotsOf, weeksFrom } from '../../../cli/audit/end-slots';
import { day } from './audit-of';

const at = day('2026-06-15');

test.each([
  ['2026-06-14', -1, -1],
  ['2026-06-15', 0, 0],
  ['2026-06-21', 0, 0],
  ['2026-06-22', 1, 0],
  ['2026-07-01', 2, 1],
  ['2026-09-06', 11, 3],
  ['2026-09-07', -1, 3],
  ['2027-05-31', -1, 11],
  ['2027-06-01', -1, -1],
])('an end on %s is in week %i and month %i', (end, week, month) => {
  expect(slotsOf(day(end), at)).toEqual({ week, month });
});

test('weeks are of seven days, months begin on their first day but for the one that runs', () => {
  expect(weeksFrom(at).slice(0, 2)).toMatchObject([
    { from: at, until: day('2026-06-22') },
    { from: day('2026-06-22'), until: day('2026-06-29') },
  ]);
  expect(monthsFrom(at)).toHaveLength(12);
  expect(monthsFrom(at).slice(0, 2)).toMatchObject([
    { from: at, until: day('2026-07-01') },
    { from: day('2026-07-01'), until: day('2026-08-01') },
  ]);
});
