import { counted } from '../amounts';
import type { Code, Finding } from './finding';
import type { Report } from './report';
import { faultWords, ruleWords, unreadWords } from './words';

/** The report for people: by file, then why and how to mend each kind, then a count. */
export function reportText({ findings, mended, unread, examined }: Report): string {
  const files = new Set(findings.map(({ file }) => file));
  const parts = [
    ...(mended.length > 0 ? [mended.map(mendedLine).join('')] : []),
    ...[...files].map((file) => fileText(file, findings)),
    ...[...new Set(findings.map(({ fault }) => fault.code))].map(kindText),
    ...unread.map(({ file, reason }) => `${file} ${unreadWords[reason]}; it was not examined.\n`),
    countLine(findings, files.size, examined),
  ];
  return parts.join('\n');
}

function fileText(file: string, findings: readonly Finding[]): string {
  const lines = findings
    .filter((finding) => finding.file === file)
    .map(({ fault, span, edits }) => {
      const place = `${file}:${span.line}:${span.column}`;
      const fixable = edits.length > 0 ? ' (--fix mends it)' : '';
      return `${place}  ${fault.code}\n    ${faultWords(fault)}${fixable}\n`;
    });
  return lines.join('');
}

function kindText(code: Code): string {
  const { why, mend } = ruleWords[code];
  return `${code}\n    Why:  ${why}\n    Mend: ${mend}\n`;
}

function mendedLine({ fault, file, span }: Finding): string {
  return `${file}:${span.line}:${span.column}  mended: ${fault.code}\n`;
}

function countLine(findings: readonly Finding[], files: number, examined: number): string {
  const of = `${counted(examined, 'source')} examined`;
  if (findings.length === 0) return `Nothing found; ${of}.\n`;
  const fixable = findings.filter(({ edits }) => edits.length > 0).length;
  const rest = fixable > 0 ? `, ${fixable} of them for --fix` : '';
  return `${counted(findings.length, 'finding')} in ${counted(files, 'file')}${rest}; ${of}.\n`;
}
