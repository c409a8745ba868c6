import { DAY } from '../../../../src/rules/instant';
import { contestedCells } from '../../../../src/rules/resolution';
import { kindOf, severityOf, type Finding } from '../../../../cli/audit/finding';
import type { AuditReport, KindCount, ListedFinding } from '../../../../cli/audit/report';

const at = Date.UTC(2026, 5, 5);

const findings: Finding[] = [
  {
    code: 'flag-differs',
    how: 'none',
    expected: 'active',
    candidates: ['annual-cancellation', 'refund-or-expedited-uninstall'],
  },
  {
    code: 'report-differs',
    how: 'active-after-end',
    report: 'active',
    rules: 'expired',
    end: at - 20 * DAY,
  },
  { code: 'suspended-now', since: at - 6 * DAY, until: at + 9 * DAY },
  { code: 'ends-soon', how: 'cancelled', on: at + 12 * DAY, days: 12 },
  { code: 'ends-soon', how: 'evaluation', on: at + 20 * DAY, days: 20 },
  {
    code: 'regime-differs',
    how: 'now',
    regime: 'forge-2025',
    on: at,
    access: 'none',
    otherState: 'cancelled',
    otherAccess: 'full',
  },
  { code: 'contested', cells: ['after-15-days'] },
  { code: 'grace-column-differs', how: 'column' },
  { code: 'changed-since', how: 'other-state', was: { state: 'active', access: 'full' } },
  { code: 'flawed-row', flaws: ['no-cloud-id', 'long-evaluation'] },
];

const states = ['suspended', 'cancelled', 'active', 'evaluation', 'expired'] as const;

/** The finding of a number in the made-up list. The same each time. */
function listed(number: number): ListedFinding {
  const finding = findings[number % findings.length] ?? { code: 'contradicting-rows' };
  const state = states[number % states.length] ?? 'active';
  return {
    severity: severityOf[kindOf(finding)],
    finding,
    atStake: number % 4 === 0 ? null : (number * 7919) % 900_000,
    license: {
      place: { file: 'licenses.ndjson', line: number * 3 + 1 },
      id: `E-${String(100_000 + number)}`,
      cloudId: `11111111-2222-4333-8444-${String(number).padStart(12, '0')}`,
      app: ['Team Board', 'Hello Panel', 'Guess Work'][number % 3] ?? null,
      licenseType: 'COMMERCIAL',
      tier: '25 Users',
      isSandbox: false,
      status: 'inactive',
      end: at - 6 * DAY,
      state,
      access: state === 'expired' ? 'none' : 'full',
      lic: 'active',
      reason: 'subscription-suspended',
      lifecycle: state,
      reportStatus: 'expired',
      until: number % 5 === 4 ? null : at + ((number * 37) % 400) * DAY,
      heldBy: null,
      contested: [],
      flaws: [],
      contact: null,
    },
  };
}

function kindCounts(all: ListedFinding[]): KindCount[] {
  const kinds = new Map<string, KindCount>();
  for (const { finding, severity, atStake } of all) {
    const kind = kindOf(finding);
    const counted = kinds.get(kind) ?? { kind, severity, count: 0, atStake: 0 };
    counted.count += 1;
    counted.atStake = (counted.atStake ?? 0) + (atStake ?? 0);
    kinds.set(kind, counted);
  }
  return [...kinds.values()];
}

/** A report with so many findings, and something of everything else; none, and it is empty. */
export function madeUpReport(count: number): AuditReport {
  const all = Array.from({ length: count }, (_, number) => listed(number));
  const share = (part: number): number => Math.floor(count * part);
  const ends = (length: number) =>
    Array.from({ length: 12 }, (_, number) => ({
      from: at + number * length * DAY,
      until: at + (number + 1) * length * DAY,
      cancelled: share(0.01 * (number % 3)),
      evaluation: number < 4 ? share(0.02 * (4 - number)) : 0,
      other: share(0.03 + 0.02 * (number % 4)),
    }));
  const isEmpty = count === 0;
  return {
    at,
    regime: 'classic',
    comparedRegime: isEmpty ? null : 'forge-2025',
    withinDays: 30,
    files: isEmpty ? ['licenses.csv'] : ['licenses-2026-06-05.ndjson.gz', 'licenses-page-2.json'],
    rows: {
      read: count * 3 + share(1.4),
      licenses: count * 3,
      history: share(0.9),
      duplicates: share(0.1),
      notCloud: share(0.3),
      notLicenses: 0,
      unreadable: share(1.4) - share(0.9) - share(0.1) - share(0.3),
    },
    problems: isEmpty
      ? []
      : [
          {
            problem: { code: 'not-json' },
            count: 12,
            places: Array.from({ length: 10 }, (_, number) => ({
              file: 'licenses-2026-06-05.ndjson.gz',
              line: number * 977 + 12,
            })),
          },
          {
            problem: { code: 'truncated' },
            count: 1,
            places: [{ file: 'licenses-page-2.json', line: 4 }],
          },
        ],
    licenses: {
      statusByState: isEmpty
        ? []
        : [
            { status: 'active', state: 'active', count: count * 2 },
            { status: 'inactive', state: 'expired', count: share(0.5) },
            { status: 'cancelled', state: 'cancelled', count: share(0.2) },
            { status: 'cancelled', state: 'cancelled-ended', count: share(0.1) },
            { status: 'inactive', state: 'suspended', count: share(0.1) },
            { status: 'active', state: 'suspended', count: share(0.05) },
            { status: null, state: 'active', count: 3 },
            { status: 'active', state: 'evaluation', count: share(0.1) },
          ],
      access: { full: share(2.4), limited: 0, none: share(0.6) },
      types: isEmpty
        ? []
        : [
            { name: 'COMMERCIAL', count: share(2.5) },
            { name: 'EVALUATION', count: share(0.3) },
            { name: '', count: share(0.01) },
          ],
      apps: isEmpty
        ? []
        : [
            { name: 'Team Board for Jira', count: share(1.5) },
            { name: 'Hello Panel', count: share(1) },
            { name: 'Guess Work', count: share(0.5) },
          ],
      otherApps: share(0.02),
      sandboxes: share(0.05),
      flaws: isEmpty ? [] : [{ flaw: 'no-cloud-id', count: 4 }],
      contested: isEmpty
        ? []
        : contestedCells.map((cell, number) => ({ cell, count: 40 - number * 5 })),
      unknownTypes: [],
      unknownStatuses: isEmpty ? [] : [{ name: 'paused', count: 2 }],
      unknownColumns: isEmpty ? [] : [{ name: 'myColumn', count: count * 3 }],
      endsByWeek: ends(7),
      endsByMonth: ends(30),
      regimes: isEmpty
        ? []
        : [
            {
              state: 'cancelled-ended',
              access: 'none',
              otherState: 'cancelled',
              otherAccess: 'full',
              count: share(0.04),
            },
            {
              state: 'evaluation',
              access: 'full',
              otherState: 'cancelled',
              otherAccess: 'full',
              count: share(0.01),
            },
          ],
      newestUpdate: isEmpty ? null : at - DAY,
    },
    kinds: kindCounts(all),
    findings: all.slice(0, 2000),
    findingCount: count,
    money: isEmpty
      ? null
      : {
          files: ['transactions.csv'],
          lineItems: count * 2,
          duplicates: 3,
          unreadable: 0,
          unusable: 1,
          total: count * 51_234,
          unmatched: 120_000,
          atStake: count * 9_876,
        },
    previous: isEmpty
      ? null
      : {
          file: 'audit-2026-05.ndjson',
          at: at - 31 * DAY,
          regime: 'classic',
          isWhole: true,
          licenses: count * 3,
          goneCount: 1,
          gone: [{ id: 'E-99', cloudId: null, state: 'active', access: 'full' }],
          unreadable: 0,
        },
    histories: {
      read: isEmpty ? 0 : 2,
      joined: isEmpty ? 0 : 2,
      fresh: isEmpty ? 0 : 1,
      problems: isEmpty
        ? []
        : [{ file: 'history-of-nobody.json', code: 'not-a-history', place: '' }],
    },
  };
}
