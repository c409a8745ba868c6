import { calibrate, type Calibration } from '../../../cli/calibrate/calibration';
import { parseReportRow } from '../../../cli/report-row/parse-report-row';
import { atlassians } from './made-up-atlassian';
import { madeUpHistories } from './made-up-histories';
import { madeUpVendor, type Noise } from './made-up-vendor';

/** What calibrating says of a made-up vendor. */
export function calibrated(
  name: keyof typeof atlassians,
  vendor: { seed: number; sites: number; noise: Noise },
): Calibration {
  const sites = madeUpVendor(atlassians[name], vendor);
  const rows = sites.flatMap((site) => site.rows).map(parseReportRow);
  return calibrate({ histories: madeUpHistories(sites), rows, others: 0, regime: null });
}
