import type { Finding } from './finding';
import type { Report } from './report';
import { faultWords, ruleWords } from './words';

/** Grows by one when a member changes its meaning or goes; new members may come at any time. */
const VERSION = 1;

/** The report for programs; docs/doctor.md says what the members are. */
export function reportJson({ findings, mended, unread, examined }: Report): string {
  const report = {
    version: VERSION,
    examined,
    findings: findings.map(findingJson),
    mended: mended.map(findingJson),
    unread,
  };
  return `${JSON.stringify(report)}\n`;
}

function findingJson({ fault, file, span, edits }: Finding): object {
  const { code, ...data } = fault;
  const { why, mend } = ruleWords[code];
  return {
    code,
    file,
    ...span,
    fixable: edits.length > 0,
    data,
    message: faultWords(fault),
    why,
    mend,
  };
}
