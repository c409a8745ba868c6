import type { Instant } from '../../src/rules/instant';
import {
  kindOf,
  severities,
  severityOf,
  type Finding,
  type FindingKind,
  type Severity,
} from './finding';

/** A finding with what orders it. */
export type Told = {
  finding: Finding;
  kind: FindingKind;
  severity: Severity;
  /** The severity's place among the severities, from 0, which matters most. */
  rank: number;
  /** How far its date is from the moment asked about, in milliseconds; 0 where it has none. */
  distance: number;
};

/** A finding with what orders it, asked about at this moment. */
export function toldOf(finding: Finding, at: Instant): Told {
  const kind = kindOf(finding);
  const severity = severityOf[kind];
  const distance = Math.abs((dateOf(finding) ?? at) - at);
  return { finding, kind, severity, rank: severities.indexOf(severity), distance };
}

/** The date that makes a finding urgent; null for those without. */
export function dateOf(finding: Finding): Instant | null {
  switch (finding.code) {
    case 'suspended-now':
      return finding.until;
    case 'ends-soon':
    case 'regime-differs':
      return finding.on;
    case 'report-differs':
    case 'flag-differs':
    case 'contested':
    case 'grace-column-differs':
    case 'changed-since':
    case 'contradicting-rows':
    case 'flawed-row':
      return null;
  }
}
