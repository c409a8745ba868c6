import type { AuditReport, ListedFinding } from '../../../../cli/audit/report';
import { madeUpReport } from './made-up-report';

/** A small report in which every text that others wrote is this one. */
export function hostileReport(text: string): AuditReport {
  const report = madeUpReport(10);
  const named = [{ name: text, count: 1 }];
  const place = { file: text, line: 1 };
  const contact = { host: text, company: text, country: text, name: text, email: text };
  return {
    ...report,
    files: [text, text],
    problems: [
      { problem: { code: 'header', names: [text] }, count: 1, places: [place] },
      { problem: { code: 'not-json' }, count: 1, places: [place, place] },
    ],
    licenses: {
      ...report.licenses,
      types: named,
      apps: named,
      unknownTypes: named,
      unknownStatuses: named,
      unknownColumns: named,
    },
    findings: report.findings.map((listed): ListedFinding => {
      const license = { ...listed.license, id: text, cloudId: text, app: text, place, contact };
      return { ...listed, license };
    }),
    money: report.money && { ...report.money, files: [text] },
    previous: report.previous && {
      ...report.previous,
      file: text,
      gone: report.previous.gone.map((gone) => ({ ...gone, id: text, cloudId: text })),
    },
    histories: {
      ...report.histories,
      problems: [{ file: text, code: 'not-a-history', place: '' }],
    },
  };
}
