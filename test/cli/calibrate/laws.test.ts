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

test('the vendor’s own policy changes nothing that was seen', () => {
  const others = histories.map((history) => ({
    ...history,
    policy: { ...history.policy, regime: 'forge-2025' as const, authority: 'rules' as const },
  }));
  const counts = (of: typeof histories) =>
    calibrate({ ...given, histories: of }).cells.map(({ outcomes, missed }) => ({
      outcomes,
      missed,
    }));
  expect(counts(others)).toEqual(counts(histories));
});

test('what a development environment saw on the same site says nothing of production', () => {
  const developed = histories.map((history) => ({
    ...history,
    file: `${history.file}.development`,
    environment: 'DEVELOPMENT' as const,
    exportedAt: history.exportedAt - 1,
    license: null,
    records: history.records.map(({ record, raw }) => ({
      raw,
      record:
        record.kind === 'sighting'
          ? { ...record, id: `${record.id}-d`, license: { kind: 'no-license' as const } }
          : record,
    })),
  }));
  const both = calibrate({ ...given, histories: [...developed, ...histories] });
  const alone = calibrate(given);
  expect(both.cells.map(({ outcomes }) => outcomes)).toEqual(
    alone.cells.map(({ outcomes }) => outcomes),
  );
  expect(both.licenses.leftOut).toContainEqual({ reason: 'not-enforced', licenses: 120 });
});
