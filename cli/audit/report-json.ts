import { optionalIsoText } from '../../src/wire/iso-text';
import { isJsonObject, type JsonObject } from '../../src/wire/json';
import type { Finding } from './finding';
import type { AuditedLicense, AuditReport, EndsOf, ListedFinding } from './report';

/** The report as JSON: instants as ISO text, amounts in US cents. A finding, and any other member of a list, is a line. */
export function reportJson(report: AuditReport): string {
  const whole = { ...summaryJson(report), findings: report.findings.map(listedJson) };
  return `${laidOut(whole, 3, '')}\n`;
}

/** JSON with members and elements on lines of their own, `depth` levels down. */
function laidOut(value: unknown, depth: number, indent: string): string {
  const inner = `${indent}  `;
  const open = (lines: string[]): string => `\n${inner}${lines.join(`,\n${inner}`)}\n${indent}`;
  if (depth === 0) return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(item));
    return items.length === 0 ? '[]' : `[${open(items)}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${laidOut(member, depth - 1, inner)}`,
  );
  return `{${open(members)}}`;
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
      return { ...finding, end: optionalIsoText(finding.end) };
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
