import fc from 'fast-check';
import { defaultPolicy } from '../../src/rules/policy';
import { answerOf } from '../../src/wire/answer';
import { checksumOf } from '../../src/wire/checksum';
import type { NumberedEntry } from '../../src/wire/entry';
import { historyFile, sumOf } from '../../src/wire/history-file';
import { isJsonObject } from '../../src/wire/json';
import { parseCase, type Case } from '../../src/wire/parse-case';
import { caseOfFile, parseHistoryFile } from '../../src/wire/parse-history-file';
import { arbitraryCase } from '../rules/arbitrary-case';

const facts = {
  exportedAt: '2026-06-05T00:00:00.000Z',
  siteId: 'site-1',
  app: { id: 'app-1', name: 'Example App' },
  environment: 'PRODUCTION' as const,
  license: { active: true, subscriptionEndDate: '2026-05-31' },
  policy: defaultPolicy,
};
const quote = { id: '1', recordedAt: '2026-06-01', source: 'admin', kind: 'quote', quote: 'Q-7' };
const log: NumberedEntry[] = [
  { number: 1, entry: { record: { ...quote, issuedOn: '2026-06-01' }, note: 'Grüße ✓' } },
  { number: 2, entry: { event: { id: '2', recordedAt: '2026-06-01', kind: 'installed' } } },
  { number: 3, entry: { record: 'what nobody can read', note: null } },
];
const written = () => historyFile(facts, log);

test('what was exported is read as it was', async () => {
  const read = await parseHistoryFile(await written());
  expect(read).toEqual({ ok: true, value: { facts, entries: log } });
});

test('a file is one line, so that it stands among cases', async () => {
  expect((await written()).split('\n')).toEqual([expect.any(String), '']);
});

const without = (object: Record<string, unknown>, name: string): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

/** The file after its JSON was changed, without its checksums, or with them made anew. */
type Edit = (file: Record<string, unknown>, entries: Record<string, unknown>[]) => void;
async function edited(edit: Edit, withSums = false): Promise<string> {
  const file: unknown = JSON.parse(await written());
  if (!isJsonObject(file) || !Array.isArray(file.entries)) throw new Error('no file');
  const entries = file.entries as Record<string, unknown>[];
  edit(file, entries);
  if (withSums) {
    for (const entry of entries) {
      entry.sum = await sumOf(without(entry, 'sum'));
    }
    file.checksum = await checksumOf(without(file, 'checksum'));
  }
  return JSON.stringify(file);
}

test.each<[string, Edit, code: string, place: string]>([
  ['a record', (_, [first]) => Object.assign(first ?? {}, { record: 'x' }), 'edited', 'entries[0]'],
  ['a note', (_, [first]) => Object.assign(first ?? {}, { note: 'y' }), 'edited', 'entries[0]'],
  [
    'an event',
    (_, entries) => (entries[1] = { number: 2, event: {}, sum: '' }),
    'edited',
    'entries[1]',
  ],
  ['an entry taken out', (_, entries) => entries.splice(1, 1), 'damaged', 'entries[1].number'],
  ['the last taken out', (_, entries) => entries.pop(), 'edited', 'checksum'],
  ['two changed about', (_, entries) => entries.reverse(), 'damaged', 'entries[0].number'],
  ['an entry that is none', (_, entries) => entries.push({ number: 4 }), 'damaged', 'entries[3]'],
  ['the license', (file) => (file.license = null), 'edited', 'checksum'],
  ['the policy', (file) => (file.policy = { authority: 'rules' }), 'edited', 'checksum'],
  ['the checksum', (file) => (file.checksum = 'x'), 'edited', 'checksum'],
  ['no checksum', (file) => delete file.checksum, 'damaged', 'checksum'],
  ['a checksum that is no text', (file) => (file.checksum = 7), 'damaged', 'checksum'],
  ['no entries', (file) => delete file.entries, 'damaged', 'entries'],
  [
    'an entry that is a text',
    (_, entries) => Object.assign(entries, ['x']),
    'damaged',
    'entries[0]',
  ],
  [
    'an entry that is a list',
    (_, entries) => Object.assign(entries, [[]]),
    'damaged',
    'entries[0]',
  ],
  [
    'an event that is none',
    (_, entries) => (entries[1] = { number: 2, event: 'x' }),
    'damaged',
    'entries[1]',
  ],
  ['no sum', (_, [first]) => delete first?.sum, 'edited', 'entries[0]'],
  ['no site', (file) => (file.siteId = ''), 'damaged', 'siteId'],
  ['a site that is no text', (file) => (file.siteId = 7), 'damaged', 'siteId'],
  ['no word of an app', (file) => delete file.app, 'damaged', 'app'],
  ['an app without a name', (file) => (file.app = { id: 'a' }), 'damaged', 'app.name'],
  ['an app with an empty id', (file) => (file.app = { id: '', name: 'A' }), 'damaged', 'app.id'],
  ['another environment', (file) => (file.environment = 'MOON'), 'damaged', 'environment'],
  ['no license', (file) => delete file.license, 'damaged', 'license'],
  ['no policy', (file) => delete file.policy, 'damaged', 'policy'],
  ['no app', (file) => (file.app = {}), 'damaged', 'app.id'],
  ['half a date', (file) => (file.exportedAt = '2026-06-01T00:00:00+05'), 'damaged', 'exportedAt'],
  ['no date', (file) => (file.exportedAt = 'today'), 'damaged', 'exportedAt'],
  ['a later version', (file) => (file.version = 2), 'newer-version', 'version'],
  ['an earlier version', (file) => (file.version = 0), 'not-a-history', 'version'],
  ['a version in words', (file) => (file.version = '2'), 'not-a-history', 'version'],
  ['no version', (file) => delete file.version, 'not-a-history', 'version'],
  ['another format', (file) => (file.format = 'else'), 'not-a-history', ''],
])('a file with %s changed is refused: %s', async (...[, edit, code, place]) => {
  expect(await parseHistoryFile(await edited(edit))).toEqual({
    ok: false,
    problem: { code, place },
  });
});

test('a file whose checksums were made anew is read as what it then says', async () => {
  const edit: Edit = (_, [first]) => Object.assign(first ?? {}, { note: 'another' });
  const read = await parseHistoryFile(await edited(edit, true));
  expect(read).toMatchObject({
    ok: true,
    value: { entries: [{ entry: { note: 'another' } }, {}, {}] },
  });
});

test.each(['PRODUCTION', 'STAGING', 'DEVELOPMENT'])('a file of %s is read', async (environment) => {
  const read = await parseHistoryFile(
    await edited((file) => (file.environment = environment), true),
  );
  expect(read).toMatchObject({ ok: true, value: { facts: { environment } } });
});

test('a policy that cannot be used counts as the default', async () => {
  const edit: Edit = (file) => (file.policy = 7);
  expect(await parseHistoryFile(await edited(edit, true))).toEqual({
    ok: true,
    value: { facts, entries: log },
  });
});

test('a file asks where the license stood when it was exported', () => {
  expect(caseOfFile({ facts: { ...facts, environment: 'STAGING' }, entries: log })).toMatchObject({
    id: 'standing-history',
    at: Date.UTC(2026, 5, 5),
    evidence: {
      environment: 'STAGING',
      license: { kind: 'subscription', end: Date.UTC(2026, 4, 31) },
      records: [{ record: { quote: 'Q-7' } }],
      problems: [{ code: 'bad-record' }],
    },
    policy: defaultPolicy,
  });
});

test.each([
  ['nothing', '', 'not-a-history', 'line 1, column 1'],
  ['another text', 'Dear admin', 'not-a-history', 'line 1, column 1'],
  ['another file', '{"name":"x"}', 'not-a-history', ''],
  ['a list', '[]', 'not-a-history', ''],
  ['a text too deep', `["standing-history",${'['.repeat(200_000)}`, 'damaged', ''],
  [
    'a comment',
    '{"format":"standing-history",\n // x\n"version":1}',
    'damaged',
    'line 2, column 2',
  ],
  ['a torn line', '{"format":"standing-history",\n"version" 1}', 'damaged', 'line 2, column 11'],
])('%s is refused', async (...[, text, code, place]) => {
  expect(await parseHistoryFile(text)).toEqual({ ok: false, problem: { code, place } });
});

test('wherever a file is cut off, it is refused, and the place is its end', async () => {
  const text = (await written()).trimEnd();
  for (let end = 40; end < text.length; end += 7) {
    const read = await parseHistoryFile(text.slice(0, end));
    expect(read).toMatchObject({ ok: false, problem: { code: 'damaged' } });
  }
});

test('whichever letter is changed, the file is refused or says the same', async () => {
  const text = await written();
  const whole = await parseHistoryFile(text);
  const law = fc.asyncProperty(
    fc.nat(text.length - 2),
    fc.string({ minLength: 1, maxLength: 1 }),
    async (at, letter) => {
      const read = await parseHistoryFile(text.slice(0, at) + letter + text.slice(at + 1));
      if (read.ok) expect(read).toEqual(whole);
    },
  );
  await fc.assert(law, { seed: 5, numRuns: 2_000 });
});

test('the answer of a file is that of the case that it was made from', async () => {
  const law = fc.asyncProperty(arbitraryCase(), async (raw) => {
    const reading = parseCase({ ...raw, knownAt: null });
    if (!reading.ok) return;
    const { evidence, policy, at } = reading.value;
    const entries = raw.records.map((record, index) => ({
      number: index + 1,
      entry: { record, note: null },
    }));
    const { environment } = evidence;
    const exportedAt = new Date(at).toISOString();
    const file = await historyFile(
      { ...facts, exportedAt, environment, license: raw.license ?? null, policy },
      entries,
    );
    const read = await parseHistoryFile(file);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const said = (known: Case) => ({ ...answerOf(known), id: '', problems: [] });
    expect(said(caseOfFile(read.value))).toEqual(said(reading.value));
  });
  await fc.assert(law, { seed: 6, numRuns: 300 });
});
