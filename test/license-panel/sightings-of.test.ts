import type { Entry } from '../../src/wire/entry';
import { entryWords } from '../../static/license-panel/history/entry-words';
import { historyDays } from '../../static/license-panel/history/history-days';
import { readEntries } from '../../static/license-panel/history/read-entries';
import { inEnglish } from './in-english';
import { numbered } from './numbered';

const monthly = (end: string, flag = true) => ({
  active: flag,
  subscriptionEndDate: end,
  billingPeriod: 'MONTHLY',
});

let lastId = 0;
const recorded = (at: string, facts: object): Entry => ({
  record: { id: `r${String((lastId += 1))}`, recordedAt: `${at}T09:00:00Z`, ...facts },
  note: null,
});
const seen = (at: string, license: unknown) =>
  recorded(at, { source: 'observed', kind: 'sighting', at: `${at}T09:00:00Z`, license });
const imported = (at: string, license: unknown) =>
  recorded('2026-07-01', {
    source: 'admin',
    kind: 'sighting',
    at: `${at}T09:00:00Z`,
    license,
    origin: { id: `o-${at}`, recordedAt: `${at}T09:00:00Z`, source: 'observed' },
  });
const quote = (at: string) =>
  recorded(at, { source: 'admin', kind: 'quote', quote: 'Q-7', issuedOn: at });

const told = (entries: Entry[], first = 1) =>
  readEntries(numbered(entries, first), entries).map((entry) => entryWords(entry, inEnglish()));

const june = monthly('2026-06-30');
const july = monthly('2026-07-31');

test('a sighting is told against the one before it', () => {
  expect(told([seen('2026-06-01', june), quote('2026-06-02'), seen('2026-06-20', july)])).toEqual([
    expect.stringMatching(/^The app looked at the license for the first time\. /),
    expect.stringMatching(/^Quote/),
    'Atlassian renewed the subscription: it now ends on July 30, 2026 (before: June 29, 2026).',
  ]);
});

test('one whose earlier sighting is not read yet is told as it was seen', () => {
  expect(told([seen('2026-06-20', july), seen('2026-06-28', july)], 40)).toEqual([
    'An active license was seen on June 20, 2026',
    'Nothing has changed since June 20, 2026.',
  ]);
});

test('imported sightings are told against each other, and the app’s own against its own', () => {
  const entries = [
    seen('2026-06-30', july),
    imported('2026-05-01', june),
    imported('2026-06-20', july),
    seen('2026-07-02', july),
  ];
  expect(told(entries)).toEqual([
    expect.stringMatching(/^The app looked at the license for the first time\. /),
    'An active license was seen on May 1, 2026',
    expect.stringMatching(/^Atlassian renewed the subscription/),
    'Nothing has changed since June 30, 2026.',
  ]);
});

test('what an admin recorded in between parts two imports', () => {
  const entries = [imported('2026-05-01', june), quote('2026-07-01'), imported('2026-06-20', july)];
  expect(told(entries).at(-1)).toBe('An active license was seen on June 20, 2026');
});

test('a run of sightings by which nothing changed is one line, where it ended', () => {
  const entries = [
    seen('2026-06-01', july),
    seen('2026-06-08', july),
    seen('2026-06-15', july),
    quote('2026-06-16'),
    seen('2026-06-22', july),
  ];
  const days = historyDays(readEntries(numbered(entries), entries), inEnglish().reader);
  expect(
    days.map(({ day, lines }) => [
      day,
      ...lines.map((line) => ('entry' in line ? 'entry' : line.unchanged.length)),
    ]),
  ).toEqual([
    ['June 22, 2026', 1],
    ['June 16, 2026', 'entry'],
    ['June 15, 2026', 2],
    ['June 1, 2026', 'entry'],
  ]);
});

test('still active after its days are over is no quiet line', () => {
  const entries = [seen('2026-07-10', june), seen('2026-07-17', june)];
  const [newest] = historyDays(readEntries(numbered(entries), entries), inEnglish().reader);
  expect(newest?.lines).toEqual([{ entry: expect.anything() as unknown }]);
});
