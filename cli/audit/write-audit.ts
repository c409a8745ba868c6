import { createWriteStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DAY } from '../../src/rules/instant';
import { isoDayOf } from '../../src/words/dates';
import { english } from '../english';
import { placeOf } from '../input';
import { Misuse } from '../misuse';
import { paintFor } from '../paint';
import { writeToStdout } from '../write-to-stdout';
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
  const { out } = given;
  const csv = out !== null && findings.length < findingCount ? csvBeside(out) : null;
  const csvName = csv?.split(/[\\/]/).at(-1) ?? null;
  await put(out, [auditHtml(finished.report, { csvName })]);
  if (csv === null) return;
  await putCsv(csv, finished, given);
  console.error(`All ${findingCount} findings are in ${csv}.`);
}

function csvBeside(page: string): string {
  return page.replace(/(\.html?)?$/i, '.csv');
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

/** Sees before the work that its outcome can be written, and not over what is read. */
export async function checkPlace(given: AuditArguments): Promise<void> {
  const { out, files, transactions, histories, previous } = given;
  if (out === null) return;
  const folder = await stat(dirname(placeOf(out))).catch(() => null);
  if (!folder?.isDirectory()) throw new Misuse(`there is no folder for \`${out}\``);
  const read = [...files, ...transactions, ...histories, ...(previous === null ? [] : [previous])];
  for (const name of given.format === 'html' ? [out, csvBeside(out)] : [out])
    await checkFile(name, read);
}

async function checkFile(written: string, read: string[]): Promise<void> {
  const there = await stat(placeOf(written)).catch(() => null);
  if (!there) return;
  if (there.isDirectory()) throw new Misuse(`\`${written}\` is a folder`);
  await access(placeOf(written), constants.W_OK);
  for (const name of read) {
    const other = name === '-' ? null : await stat(placeOf(name)).catch(() => null);
    // A link is another name for the same file.
    if (other?.isFile() && other.ino === there.ino && other.dev === there.dev)
      throw new Misuse(`\`${name}\` is read, so it cannot be written`);
  }
}

/** Rows of an export change every day, so where the newest change is two weeks ago, the export is old. */
const OLD = 14 * DAY;

/** An export that is older or newer than the moment asked about has findings that are none. */
export function tellAge({ report }: Finished, { isMomentGiven }: AuditArguments): void {
  const { newestUpdate } = report.licenses;
  if (newestUpdate === null) return;
  const day = isoDayOf(newestUpdate, english.reader);
  if (newestUpdate - report.at > DAY)
    console.error(
      `Rows were updated after the moment that was asked about, the newest on ${day}: what they say was not so then.`,
    );
  else if (!isMomentGiven && report.at - newestUpdate >= OLD)
    console.error(
      `The newest row was last updated on ${day}. If the export is that old, say when it was made: --at DATE.`,
    );
}
