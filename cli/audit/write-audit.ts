import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DAY } from '../../src/rules/instant';
import { isoText } from '../../src/wire/iso-text';
import { placeOf } from '../input';
import { Misuse } from '../misuse';
import { paintFor } from '../paint';
import type { AuditArguments } from './arguments';
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
  const csv = findings.length < findingCount ? csvBeside(given.out) : null;
  const csvName = csv?.split(/[\\/]/).at(-1) ?? null;
  await put(given.out, [auditHtml(finished.report, { csvName })]);
  if (csv === null) return;
  await putCsv(csv, finished, given);
  console.error(`All ${findingCount} findings are in ${csv}.`);
}

function csvBeside(page: string | null): string | null {
  return page === null ? null : page.replace(/(\.html?)?$/i, '.csv');
}

async function put(
  out: string | null,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const blocks = Readable.from(blocksOf(pieces));
  if (out !== null) return pipeline(blocks, createWriteStream(placeOf(out)));
  const to: Writable = process.stdout;
  await pipeline(blocks, to, { end: false }).catch(quietWhenClosed);
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

/** The reader of our output may stop early, as `head` does. */
function quietWhenClosed(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
  throw error;
}

/** Sees before the work that its outcome can be written, and not over what is read. */
export async function checkPlace(given: AuditArguments): Promise<void> {
  const { out, files, transactions, histories, previous } = given;
  if (out === null) return;
  const folder = await stat(dirname(placeOf(out))).catch(() => null);
  if (!folder?.isDirectory()) throw new Misuse(`there is no folder for \`${out}\``);
  const written = given.format === 'html' ? [out, csvBeside(out) ?? out] : [out];
  const read = [...files, ...transactions, ...histories, ...(previous === null ? [] : [previous])];
  const both = read.find((name) => written.some((other) => placeOf(other) === placeOf(name)));
  if (both !== undefined) throw new Misuse(`\`${both}\` is read, so it cannot be written`);
}

/** Rows of an export change every day, so where the newest change is two weeks ago, the export is old. */
const OLD = 14 * DAY;

/** An export that is older than the moment asked about has findings that are none. */
export function tellAge({ report }: Finished, { isMomentGiven }: AuditArguments): void {
  const { newestUpdate } = report.licenses;
  if (isMomentGiven || newestUpdate === null || report.at - newestUpdate < OLD) return;
  const day = isoText(newestUpdate).slice(0, 10);
  console.error(
    `The newest row was last updated on ${day}. If the export is that old, say when it was made: --at DATE.`,
  );
}
