import fc from 'fast-check';
import { eachDay, noticeLaws, years, type Year } from './notice-laws';
import { toldOnce } from './told-once';

const seed = Number(process.env.STANDING_SEED ?? 20_260_607);
const numRuns = Number(process.env.STANDING_YEARS ?? 2_000);
const habits = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });

test('every law of notices, in many years', () => {
  const holds = (year: Year, habit: boolean[]) => {
    eachDay(year, (day) => {
      for (const law of Object.values(noticeLaws)) law(day);
    });
    toldOnce(year, habit);
  };
  fc.assert(fc.property(years, habits, holds), { seed, numRuns });
}, 3_600_000);
