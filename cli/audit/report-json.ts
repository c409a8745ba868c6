import { optionalIsoText } from '../../src/wire/iso-text';
import type { JsonObject } from '../../src/wire/json';
import type { Finding } from './finding';
import type { AuditedLicense, AuditReport, EndsOf, ListedFinding } from './report';

/** The report as JSON: instants as ISO text, amounts in US cents. */
export function reportJson(report: AuditReport): string {
  return `${JSON.stringify(
    {
      ...summaryJson(report),
      findings: report.findings.map(listedJson),
    },
    null,
    2,
  )}\n`;
}

/** Everything but the single findings. */
export function summaryJson(report: AuditReport): JsonObject {
  const { licenses, previous } = report;
  return {
    at: optionalIsoText(report.at),
    regime: report.regime,
    comparedRegime: report.comparedRegime,
    withinDays: report.withinDays,
    files: report.files,
    rows: report.rows,
    problems: report.problems,
    licenses: {
      ...licenses,
      endsByWeek: licenses.endsByWeek.map(endsJson),
      endsByMonth: licenses.endsByMonth.map(endsJson),
      newestUpdate: optionalIsoText(licenses.newestUpdate),
    },
    findingCount: report.findingCount,
    kinds: report.kinds,
    money: report.money,
    previous: previous && { ...previous, at: optionalIsoText(previous.at) },
    histories: report.histories,
  };
}

function endsJson(ends: EndsOf): JsonObject {
  return { ...ends, from: optionalIsoText(ends.from), until: optionalIsoText(ends.until) };
}

function listedJson({ severity, finding, atStake, license }: ListedFinding): JsonObject {
  return { severity, ...findingJson(finding), atStake, license: licenseJson(license) };
}

/** A finding: code, how, and its further members. */
export function findingJson(finding: Finding): JsonObject {
  switch (finding.code) {
    case 'suspended-now':
      return {
        ...finding,
        since: optionalIsoText(finding.since),
        until: optionalIsoText(finding.until),
      };
    case 'ends-soon':
    case 'regime-differs':
      return { ...finding, on: optionalIsoText(finding.on) };
    case 'report-differs':
    case 'flag-differs':
    case 'contested':
    case 'grace-column-differs':
    case 'changed-since':
    case 'contradicting-rows':
    case 'flawed-row':
      return { ...finding };
  }
}

/** A license: the answer of the rules, and no person's data unless contacts were asked for. */
export function licenseJson({ contact, heldBy, ...license }: AuditedLicense): JsonObject {
  return {
    ...license,
    end: optionalIsoText(license.end),
    until: optionalIsoText(license.until),
    heldBy: heldBy && { ...heldBy, until: optionalIsoText(heldBy.until) },
    ...(contact && { contact }),
  };
}
