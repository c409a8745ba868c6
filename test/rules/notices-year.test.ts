import fc from 'fast-check';
import { audiences, noticeTable } from '../../src/rules/notice-table';
import { eachDay, noticeLaws, years, type Year } from './notice-laws';
import { toldOnce } from './told-once';

const seed = 20_260_607;
const habits = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });

test.each(Object.entries(noticeLaws))('%s', (_, law) => {
  const holds = (year: Year) => {
    eachDay(year, law);
  };
  fc.assert(fc.property(years, holds), { seed, numRuns: 12 });
});

test('a stage that a reader dealt with does not come back, unless it was put off', () => {
  fc.assert(fc.property(years, habits, toldOnce), { seed, numRuns: 12 });
});

const notices = Object.values(noticeTable).flatMap((row) =>
  audiences.flatMap((audience) => {
    const told = row[audience];
    if (told === null) return [];
    const stages = 'stages' in told ? told.stages : ['now'];
    return stages.map((stage) => `${audience} ${told.code} ${String(stage)}`);
  }),
);

/** Two things must come together that are seldom alone; 30 days before an end of 15 is one millisecond. */
const rare = /^admin accepted-quote|^(?:admin|user) limited \d|suspended 30$/;

test('these years have every notice of the table, but for what is rare', () => {
  const seen = new Set<string>();
  for (const year of fc.sample(years, { seed, numRuns: 80 }))
    eachDay(year, ({ told }) => {
      for (const audience of audiences) {
        const notice = told[audience];
        if (notice) seen.add(`${audience} ${notice.code} ${String(notice.stage ?? 'now')}`);
      }
    });
  const unseen = notices.filter((notice) => !seen.has(notice));
  expect(unseen.filter((notice) => !rare.test(notice))).toEqual([]);
});
