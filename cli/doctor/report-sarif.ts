import type { Edit, Finding, Span } from './finding';
import type { Report } from './report';
import { faultWords, ruleWords, unreadWords } from './words';

/** SARIF 2.1.0, as code scanning takes it. `textOf` gives the text of a file that has edits. */
export function reportSarif(
  { findings, unread }: Report,
  textOf: (file: string) => string,
): string {
  const rules = Object.entries(ruleWords).map(([id, { title, why, mend }]) => ({
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${mend}` },
    defaultConfiguration: { level: 'warning' },
  }));
  const ids = rules.map(({ id }) => id);
  const results = findings.map((finding) => ({
    ruleId: finding.fault.code,
    ruleIndex: ids.indexOf(finding.fault.code),
    level: 'warning',
    message: { text: faultWords(finding.fault) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(finding.file),
          region: region(finding.span),
        },
      },
    ],
    ...(finding.edits.length > 0 ? { fixes: [fix(finding, textOf)] } : {}),
  }));
  const notifications = unread.map(({ file, reason }) => ({
    level: 'warning',
    message: { text: `${file} ${unreadWords[reason]}; it was not examined.` },
    locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
  }));
  const run = {
    tool: { driver: { name: 'standing doctor', rules } },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
    results,
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log)}\n`;
}

function artifact(file: string): object {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function region({ line, column, endLine, endColumn }: Span): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fix({ fault, edits }: Finding, textOf: (file: string) => string): object {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: ruleWords[fault.code].mend },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifact(file),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map((edit) => ({
          deletedRegion: region(spanIn(textOf(file), edit)),
          insertedContent: { text: edit.text },
        })),
    })),
  };
}

function spanIn(text: string, { start, end }: Edit): Span {
  const at = (offset: number): { line: number; column: number } => {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  const from = at(start);
  const to = at(end);
  return { ...from, endLine: to.line, endColumn: to.column };
}
