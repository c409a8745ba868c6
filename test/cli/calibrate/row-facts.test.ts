import {
  rowFacts,
  rowsOfTerm,
  withBilling,
  withCancellation,
  withEnd,
} from '../../../cli/calibrate/row-facts';
import { parseReportRow } from '../../../cli/report-row/parse-report-row';
import { NEVER } from '../../../src/rules/instant';
import type { Term } from '../../../src/rules/license';
import { isoText } from '../../../src/wire/iso-text';
import { parseRecords } from '../../../src/wire/parse-records';

const end = Date.UTC(2026, 5, 1);
const term: Term = { kind: 'subscription', billing: 'unknown', end };
const base = {
  licenseType: 'COMMERCIAL',
  maintenanceStartDate: '2025-06-01',
  maintenanceEndDate: '2026-06-01',
  parentProductBillingCycle: 'ANNUAL',
};
const active = { ...base, status: 'active', lastUpdated: '2025-06-01' };
const cancelled = { ...base, status: 'cancelled', lastUpdated: '2026-05-10' };
const inactive = { ...base, status: 'inactive', lastUpdated: '2026-06-01' };
const typed = {
  id: 'c-1',
  recordedAt: '2026-05-11',
  source: 'admin',
  kind: 'cancellation',
  at: '2026-05-09',
};

const facts = (rows: object[]) =>
  rows.map((row) => rowFacts(parseReportRow({ ...row }))).filter((each) => each !== null);

test.each<[rows: string, given: object[], records: object[], at: string[]]>([
  ['none', [], [], []],
  ['an active one', [active], [], []],
  ['a cancelled one', [cancelled], [], ['2026-05-10']],
  ['a cancelled one, then inactive', [active, inactive, cancelled], [], ['2026-05-10']],
  [
    'a cancelled one, then active again',
    [cancelled, { ...active, lastUpdated: '2026-05-20' }],
    [],
    [],
  ],
  ['a cancelled one beside a typed cancellation', [cancelled], [typed], ['2026-05-09']],
  [
    'a cancelled one beside a cancellation of an earlier term',
    [cancelled],
    [{ ...typed, at: '2025-05-01', termEnd: '2025-06-01' }],
    ['2025-05-01', '2026-05-10'],
  ],
  ['a cancelled one without its day', [{ ...cancelled, lastUpdated: '' }], [], ['2026-06-01']],
  ['one of another term', [{ ...cancelled, maintenanceEndDate: '2027-06-01' }], [], []],
])('cancellations by rows: %s', (...[, given, records, at]) => {
  const rows = rowsOfTerm(term, facts(given));
  const known = withCancellation(parseRecords(records).records, rows);
  const days = known.map(({ record }) =>
    record.kind === 'cancellation' ? isoText(record.at).slice(0, 10) : record.kind,
  );
  expect(days).toEqual(at);
});

test('a row tells the billing and the end that a license leaves out', () => {
  const rows = facts([active]);
  expect(withBilling(term, rows).billing).toBe('annual');
  const look = { at: Date.UTC(2026, 0, 1), flag: 'active', term: { ...term, end: NEVER } } as const;
  expect(withEnd(look, rows).term?.end).toBe(end);
  expect(withEnd({ ...look, at: Date.UTC(2025, 0, 1) }, rows).term?.end).toBe(NEVER);
});
