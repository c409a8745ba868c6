import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { placeOf } from '../input';
import { paintFor } from '../paint';
import { writeToStdout } from '../write-to-stdout';
import type { AuditArguments } from './arguments';
import { csvBeside } from './csv-beside';
import { reportJson } from './report-json';
import { reportNdjson } from './report-ndjson';
import type { Finished } from './run-audit';

/** Writes the report in the format that was asked for. What a format alone needs is loaded for it alone. */
export async function writeAudit(finished: Finished, given: AuditArguments): Promise<void> {
  const { format, out, withContacts } = given;
  switch (format) {
    case 'text': {
      const { reportText } = await import('./report-text');
      const paint = paintFor(out === null ? process.stdout : {});
      return put(out, [reportText(finished.report, paint)]);
    }
    case 'json':
      return put(out, [reportJson(finished.report)]);
    case 'ndjson':
      return put(out, reportNdjson(finished, withContacts));
    case 'csv':
      return putCsv(out, finished, given);
    case 'html':
      return putHtml(finished, given);
  }
}

async function putCsv(
  out: string | null,
  finished: Finished,
  { withContacts }: AuditArguments,
): Promise<void> {
  const { reportCsv } = await import('./report-csv');
  return put(out, reportCsv(finished, withContacts));
}

/** A page lists the most important findings; where there are more, all of them are in a file beside it. */
async function putHtml(finished: Finished, given: AuditArguments): Promise<void> {
  const { auditHtml } = await import('./html/audit-html');
  const { findings, findingCount } = finished.report;
  const { out } = given;
  const csv = out !== null && findings.length < findingCount ? csvBeside(out) : null;
  const csvName = csv?.split(/[\\/]/).at(-1) ?? null;
  await put(out, [auditHtml(finished.report, { csvName })]);
  if (csv === null) return;
  await putCsv(csv, finished, given);
  console.error(`All ${findingCount} findings are in ${csv}.`);
}

async function put(
  out: string | null,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const blocks = blocksOf(pieces);
  if (out === null) return writeToStdout(blocks);
  await pipeline(blocks, createWriteStream(placeOf(out)));
}

/** So many characters are written at once: a write for each of a million lines would take longer than making them. */
const BLOCK = 1 << 16;

async function* blocksOf(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let block = '';
  for await (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}
