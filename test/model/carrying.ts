import { gzipSync } from 'node:zlib';
import { historyFile } from '../../src/wire/history-file';
import type { Entry, NumberedEntry } from '../../src/wire/entry';
import { answerOf } from '../../src/wire/answer';
import { caseOfFile, parseHistoryFile, type ReadFile } from '../../src/wire/parse-history-file';
import { assertSame, assertThat } from './broken';
import type { Attempt } from './entering';
import { callAdmin } from './invoke';
import type { Caller } from './machine';
import { admins } from './material';
import { logLength, promiseStanding } from './promises';
import type { Deed } from './schedule';
import { momentOf, tell, type Story } from './story';
import { contentOf, firstIdOf, isImported } from './stored';
import { answerTo } from './truth';

/** An admin takes the history out. */
export function exporting(story: Story, caller: Caller, { who }: { who: number }): Attempt {
  return async () => {
    const from = logLength(story);
    const came = await callAdmin({ story, caller }, { who }, { functionKey: 'export' });
    if ('nothing' in came) return 'again';
    const { answer } = came;
    assertThat(answer.ok, 'an admin was refused an export');
    story.exports.push(answer.value);
    const file = await readFile(answer.value);
    story.promises.push(() => {
      promisedFile(story, file, from);
    });
    for (const { accountId } of admins)
      assertThat(!answer.value.includes(accountId), 'an export names an account');
    return 'over';
  };
}

function promisedFile({ log, ...story }: Story, file: ReadFile, from: number): void {
  const entries = file.entries.map(({ entry }) => entry);
  assertThat(from <= entries.length, `a file lacks ${from - entries.length} entries`);
  assertSame(entries, log.slice(0, entries.length), 'a file');
  const { at, ...asked } = caseOfFile(file);
  const moment = momentOf({ log, ...story }, at);
  assertSame(answerOf({ ...asked, at, id: 'now' }), answerTo(entries, moment), 'a file’s answer');
}

/** Reads a file that the app wrote. */
export async function readFile(text: string): Promise<ReadFile> {
  const read = await parseHistoryFile(text);
  assertThat(read.ok, `a file of the app is ${read.ok ? '' : read.problem.code}`);
  return read.value;
}

type Importing = Extract<Deed, { do: 'import' }> & { who: number };

/** An admin takes a history in: this site's own, as it is or with something forged in it. */
export function importing(story: Story, caller: Caller, deed: Importing): Attempt {
  const { pick, edit, isDryRun, who, copies } = deed;
  const once: Attempt = async () => {
    if (story.exports.length === 0) await exporting(story, caller, { who })();
    const own = story.exports[pick % Math.max(1, story.exports.length)];
    if (own === undefined) return 'again';
    const text = await edited(own, edit);
    const payload = { packed: gzipSync(text).toString('base64'), isDryRun };
    const from = logLength(story);
    const call = { functionKey: 'import', payload } as const;
    const came = await callAdmin({ story, caller }, { who }, call);
    if ('nothing' in came) return 'again';
    const { answer } = came;
    if (!answer.ok) {
      const { code } = answer.problem;
      tell(story, `  ${caller.name}: ${code}`);
      const isUnsaved = code === 'not-saved' || code === 'save-unknown';
      const isFound = edit === 'damaged' && (code === 'damaged' || code === 'edited');
      assertThat(isUnsaved || isFound, `a file (${edit}) was refused as ${code}`);
      return isUnsaved ? 'again' : 'over';
    }
    assertThat(edit !== 'damaged', 'a damaged file was taken');
    const { standing, imported } = answer.value;
    const { added, there, remaining, refused } = imported;
    tell(story, `  ${caller.name}: added ${added}, there ${there}, remaining ${remaining}`);
    promiseStanding(story, standing, from);
    const codes = refused.map(({ entry, code }) => `${code} ${String(contentOf(entry).source)}`);
    const expected = [
      'own-preferences admin',
      'newer-here admin',
      ...(edit === 'forged' ? ['not-confirmed vendor', 'no-keys vendor'] : []),
    ];
    for (const code of codes) assertThat(expected.includes(code), `an import refused ${code}`);
    story.promises.push(() => {
      const own = new Set(story.log.filter((each) => !isImported(each)).map(quoteOf));
      const newer = refused.filter(({ code }) => code === 'newer-here');
      const isSo = newer.every(({ entry }) => own.has(quoteOf(entry)));
      assertThat(isSo, 'a quote was refused for a newer one that is not there');
    });
    if (isDryRun || remaining > 0) return remaining > 0 && !isDryRun ? 'again' : 'over';
    const refusedIds = new Set(refused.map(({ entry }) => firstIdOf(entry)));
    const wanted = (await readFile(text)).entries.map(({ entry }) => firstIdOf(entry));
    story.promises.push(() => {
      const here = new Set(story.log.map(firstIdOf));
      for (const id of wanted)
        assertThat(
          here.has(id) || refusedIds.has(id),
          `${String(id)} was imported and is not there`,
        );
    });
    return 'over';
  };
  return async () => {
    const ends = await Promise.all(Array.from({ length: copies }, once));
    return ends.includes('again') ? 'again' : 'over';
  };
}

function quoteOf(entry: Entry): unknown {
  return contentOf(entry).quote;
}

/** The file with an edit. Whoever edits by hand can also write new checksums. */
async function edited(text: string, edit: Importing['edit']): Promise<string> {
  if (edit === 'none') return text;
  if (edit === 'damaged') return text.replace(/"entries":\[|$/, (found) => `${found} ,`);
  const { facts, entries } = await readFile(text);
  const quote = { kind: 'quote', quote: 'Q-forged', issuedOn: '2026-03-01T00:00:00.000Z' };
  const recorded = { recordedAt: facts.exportedAt, source: 'vendor', ...quote };
  // The app under these faults knows no key, so that no code can be right.
  const codes = [{}, { code: 'e30.forged.e30', codeId: 'forged' }];
  const forged = codes.map((code, index): NumberedEntry => ({
    number: entries.length + 1 + index,
    entry: { record: { id: `00000${index}-forged`, ...recorded, ...code }, note: null },
  }));
  return historyFile(facts, [...entries, ...forged]);
}
