import { gzipSync } from 'node:zlib';
import { installed } from '../../src/history';
import type { AdminApi, AdminProblem } from '../../src/wire/admin-api';
import { checksumOf } from '../../src/wire/checksum';
import { parseEntry } from '../../src/wire/entry';
import { sumOf } from '../../src/wire/history-file';
import type { Result } from '../../src/wire/result';
import { granted, openTestSite, type TestSite } from './site';

type Imported = Extract<ReturnType<AdminApi['import']>, { ok: true }>['value'];

export const packed = (text: string) => gzipSync(text).toString('base64');
export const exportOf = async (site: TestSite): Promise<string> => {
  const answer = (await site.admin('export')) as unknown as Result<string, AdminProblem>;
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};
export const importInto = (site: TestSite, text: string, isDryRun = false) =>
  site.admin('import', { packed: packed(text), isDryRun }) as unknown as Promise<
    Result<Imported, AdminProblem>
  >;
export const imported = async (site: TestSite, text: string, isDryRun = false) => {
  const answer = await importInto(site, text, isDryRun);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};
export const logOf = (site: TestSite) => site.stored('log:').map(({ value }) => parseEntry(value));

export const quote = {
  kind: 'quote',
  quote: 'Q-7',
  issuedOn: '2026-06-01',
  validUntil: '2026-07-01',
};
const slip = { ...quote, quote: 'Q-6' };

/** A history with an event, a sighting, two quotes, one of them void, and choices about notices. */
export async function madeHistory(): Promise<string> {
  const site = openTestSite();
  await site.run(installed, { key: 'app-installed', payload: { app: { version: '1.0.0' } } });
  granted(await site.admin('standing'));
  granted(await site.admin('add', { ...quote, note: 'By mail' }));
  const { log } = granted(await site.admin('add', slip));
  const entry = log.latest.at(-1)?.entry;
  const target = entry && 'record' in entry ? (entry.record as { id: string }).id : '';
  granted(await site.admin('add', { kind: 'void', target, note: 'Entered twice' }));
  const { notices } = granted(await site.admin('standing'));
  const choices = { ...notices.choices, evaluation: { isShown: false, fromDays: 14 } };
  granted(await site.admin('choose', choices));
  const text = await exportOf(site);
  await site.dispose();
  return text;
}

/** The file with its entries changed, and its checksums made anew, as a clever hand would. */
export async function forged(
  text: string,
  change: (record: Record<string, unknown>) => void,
): Promise<string> {
  const file = JSON.parse(text) as { entries: Record<string, unknown>[]; checksum?: string };
  for (const entry of file.entries) {
    change((entry.record ?? entry.event) as Record<string, unknown>);
    delete entry.sum;
    entry.sum = await sumOf(entry);
  }
  delete file.checksum;
  file.checksum = await checksumOf(file);
  return JSON.stringify(file);
}
