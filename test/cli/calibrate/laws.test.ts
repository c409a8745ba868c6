import { calibrate } from '../../../cli/calibrate/calibration';
import { parseReportRow } from '../../../cli/report-row/parse-report-row';
import { atlassians } from './made-up-atlassian';
import { madeUpHistories } from './made-up-histories';
import { madeUpVendor } from './made-up-vendor';

const sites = madeUpVendor(atlassians.mixture, { seed: 7, sites: 120, noise: 'looks' });
const histories = madeUpHistories(sites);
const rows = sites.flatMap((site) => site.rows).map(parseReportRow);
const given = { histories, rows, others: 0, regime: null };

test('the order of files, sites and rows changes nothing', () => {
  const backwards = { ...given, histories: [...histories].reverse(), rows: [...rows].reverse() };
  expect(calibrate(backwards)).toEqual(calibrate(given));
});

test('a history that was exported twice counts once', () => {
  const twice = histories.map((history) => ({ ...history, file: `${history.file}.again` }));
  const { overall, cells, licenses } = calibrate({ ...given, histories: [...histories, ...twice] });
  const once = calibrate(given);
  expect({ overall, licenses }).toEqual({ overall: once.overall, licenses: once.licenses });
  expect(cells.map(({ outcomes }) => outcomes)).toEqual(once.cells.map(({ outcomes }) => outcomes));
});

test('nothing given: not enough seen, and any regime is possible', () => {
  const { overall, suggested, against, assumed, licenses, cells } = calibrate({
    histories: [],
    rows: [],
    others: 3,
    regime: null,
  });
  expect({ overall, suggested, against, assumed }).toEqual({
    overall: {
      code: 'not-enough-seen',
      possible: ['classic', 'improved-billing', 'forge-2025'],
    },
    suggested: null,
    against: [],
    assumed: 'classic',
  });
  expect(licenses).toMatchObject({ licenses: 0, counted: 0, leftOut: [], seen: null });
  expect(cells.every(({ verdict }) => verdict.code === 'not-enough-seen')).toBe(true);
});

test('every license is counted, or left out for one reason', () => {
  const mixed = histories.map((history, index) => {
    if (index % 5 === 1) return { ...history, environment: 'STAGING' as const };
    if (index % 5 === 2) return { ...history, records: [], license: null };
    if (index % 5 === 3) return { ...history, records: [], license: { active: 'yes' } };
    return history;
  });
  const { licenses } = calibrate({ ...given, histories: mixed });
  const leftOut = licenses.leftOut.reduce((sum, each) => sum + each.licenses, 0);
  expect(licenses.counted + leftOut).toBe(licenses.licenses);
  expect(licenses.leftOut).toEqual(
    expect.arrayContaining([
      { reason: 'not-enforced', licenses: 24 },
      { reason: 'no-sightings', licenses: 24 },
      { reason: 'no-flag', licenses: 24 },
    ]),
  );
});

test('without exports an evaluation that ends says nothing of its suspension', () => {
  const { cells } = calibrate({ ...given, rows: [] });
  const cell = cells.find((each) => each.cell === 'evaluation-suspended');
  expect(cell?.counted).toEqual([]);
  expect(cell?.missed['cancellation-unknown']).toBeGreaterThan(0);
});
