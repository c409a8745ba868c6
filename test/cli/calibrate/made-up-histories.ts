import { defaultPolicy, type Policy } from '../../../src/rules/policy';
import { historyFile } from '../../../src/wire/history-file';
import { isoText } from '../../../src/wire/iso-text';
import { parseRecords } from '../../../src/wire/parse-records';
import type { JoinedHistory } from '../../../cli/report-row/joined-history';
import { exportedAt } from './made-up-life';
import type { MadeUpSite } from './made-up-vendor';

const app = { id: 'acme-charts', name: 'Acme Charts' };

/** The histories of these sites as the reader of files gives them. */
export function madeUpHistories(
  sites: MadeUpSite[],
  policy: Policy = defaultPolicy,
): JoinedHistory[] {
  return sites.map(({ siteId, license, records }) => ({
    file: `${siteId}.json`,
    siteId,
    app,
    exportedAt,
    environment: 'PRODUCTION',
    license,
    entitlement: [],
    policy,
    records: parseRecords(records).records,
  }));
}

/** The same as files, each as the app itself exports it. */
export async function madeUpFiles(
  sites: MadeUpSite[],
  policy: Policy = defaultPolicy,
): Promise<string[]> {
  return Promise.all(
    sites.map(({ siteId, license, records }) =>
      historyFile(
        {
          exportedAt: isoText(exportedAt),
          siteId,
          app,
          environment: 'PRODUCTION',
          license,
          policy,
        },
        records.map((record, index) => ({ number: index + 1, entry: { record, note: null } })),
      ),
    ),
  );
}
