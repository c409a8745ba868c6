import { isoText } from '../../src/wire/iso-text';
import type { Calibration } from './calibration';
import type { ReadCounts } from './calibration-text';
import type { CellReport } from './cell-report';

/** Grows by one when a member changes its meaning or goes; new members may come at any time. */
const VERSION = 1;

/** The report for programs; docs/calibrating.md says what the members are. */
export function calibrationJson(
  calibration: Calibration,
  read: ReadCounts,
  { list }: { list: boolean },
): string {
  const { overall, suggested, assumed, policies, against, licenses, rows, cells } = calibration;
  const { seen, ...counts } = licenses;
  const report = {
    version: VERSION,
    verdict: overall,
    suggested,
    assumed,
    policies,
    against: against.map(({ cell }) => cell),
    seen: seen && { from: isoText(seen.from), until: isoText(seen.until) },
    ...counts,
    histories: { read: read.histories, unreadable: read.unreadable },
    rows: { ...rows, unreadable: read.badRows },
    cells: cells.map((cell) => cellJson(cell, list)),
  };
  return `${JSON.stringify(report)}\n`;
}

function cellJson({ counted, ...report }: CellReport, list: boolean): object {
  const sites = counted.map(({ outcome, license, groups }) => ({
    siteId: license.siteId,
    files: license.files,
    outcome,
    ...groups,
  }));
  return { ...report, licenses: counted.length, ...(list ? { sites } : {}) };
}
