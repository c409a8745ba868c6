import { historyFinder } from '../../../cli/report-row/history-finder';
import type { JoinedHistory } from '../../../cli/report-row/joined-history';
import { parseReportRow } from '../../../cli/report-row/parse-report-row';
import { defaultPolicy } from '../../../src/rules/policy';

const history = (file: string, more: Partial<JoinedHistory> = {}): JoinedHistory => ({
  file,
  siteId: 'site-1',
  app: { id: 'app-1', name: 'Acme Charts' },
  exportedAt: 0,
  environment: 'PRODUCTION',
  license: null,
  entitlement: ['E-1'],
  policy: defaultPolicy,
  records: [],
  ...more,
});

test.each<[of: string, histories: JoinedHistory[], found: string | null]>([
  ['of its entitlement', [history('a'), history('b', { entitlement: ['E-2'] })], 'a'],
  ['the newest', [history('a'), history('b', { exportedAt: 1 })], 'b'],
  ['none of another site', [history('a', { siteId: 'site-2' })], null],
  ['by the app’s name', [history('a', { entitlement: [] })], 'a'],
  [
    'none of another app',
    [history('a', { entitlement: [], app: { id: '2', name: 'Other' } })],
    null,
  ],
  [
    'none of an environment that the report does not tell of',
    [history('a', { entitlement: [], environment: 'DEVELOPMENT' })],
    null,
  ],
])('a row is joined with the history %s', (_of, histories, found) => {
  const row = parseReportRow({
    addonName: 'Acme Charts',
    appEntitlementNumber: 'E-1',
    cloudId: 'site-1',
  });
  expect(historyFinder(histories)(row)?.file ?? null).toBe(found);
});
