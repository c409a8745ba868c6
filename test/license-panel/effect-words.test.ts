import fc from 'fast-check';
import { defaultNoticeBounds } from '../../src/rules/notice-choice';
import { DAY } from '../../src/rules/instant';
import { addRecord } from '../../src/resolvers/add-record';
import type { HistorySite } from '../../src/resolvers/site';
import { standingOf } from '../../src/resolvers/standing';
import type { AdminProblem } from '../../src/wire/admin-api';
import { idOf, type Entry } from '../../src/wire/entry';
import { emptyLog, grownLog, type Log } from '../../src/wire/log';
import type { NewRecord } from '../../src/wire/new-record';
import { parseEvidence } from '../../src/wire/parse-case';
import { parsePolicy } from '../../src/wire/parse-policy';
import { standingAt, type Standing } from '../../src/wire/standing';
import { effectWords, standingWith } from '../../static/license-panel/forms/effect-words';
import { refusalWords } from '../../static/license-panel/forms/refusal-words';
import { plain } from '../../static/license-panel/language/user-text';
import { arbitraryCase } from '../rules/arbitrary-case';
import type { RawCase } from '../rules/raw-case';
import { inEnglish } from './in-english';

const app = { name: 'Example App' };
const notices = defaultNoticeBounds;
const recorded = { recordedAt: '2026-06-01', source: 'admin' };
const quote = { ...recorded, id: 'q', kind: 'quote', quote: 'Q-7', issuedOn: '2026-07-01' };
const weaker = { ...quote, id: 'w', quote: 'Q-6', validUntil: '2026-07-15' };
const cancelled = { ...recorded, id: 'c', kind: 'cancellation', at: '2026-06-01' };

/** A subscription that ended on 30 May, or that of a later end. */
function standingOn(day: string, facts: { active?: boolean; end?: string; records?: object[] }) {
  const { active = true, end = '2026-05-31', records = [] } = facts;
  const license = { active, subscriptionEndDate: end, billingPeriod: 'MONTHLY' };
  const entries = records.map((record) => ({ record, note: null }));
  const { policy } = parsePolicy(null);
  return standingAt({ app, environment: 'PRODUCTION', license, policy, entries }, Date.parse(day));
}

const expired = standingOn('2026-07-10', { active: false });
const unexplained = standingOn('2026-07-10', {});
const held = standingOn('2026-07-10', { records: [quote, weaker] });
const running = standingOn('2026-05-01', {});
const cancelledEarly = standingOn('2026-06-05', { end: '2026-06-30', records: [cancelled] });

test.each<[string, Standing, NewRecord, string]>([
  [
    'a quote explains what is',
    unexplained,
    { kind: 'quote', quote: 'Q-12', issuedOn: '2026-07-01', validUntil: '2026-07-15' },
    'Then: Open quote. The license ended on May 30, 2026. Quote Q-12 keeps it open. Users have access until July 14, 2026 (4 days left).',
  ],
  [
    'a quote does not open what Atlassian closed',
    expired,
    { kind: 'quote', quote: 'Q-12', issuedOn: '2026-07-01', validUntil: '2026-07-15' },
    'This would change nothing today. Still: Expired. The license ended on May 30, 2026. Users have had no access since June 15, 2026. Atlassian’s flag decides: recording this does not open access. But the page will then say that what Atlassian reports does not fit the dates and records.',
  ],
  [
    'the same quote again',
    held,
    { kind: 'quote', quote: 'Q-7', issuedOn: '2026-07-01' },
    'This would change nothing today. Still: Open quote. The license ended on May 30, 2026. Quote Q-7 keeps it open. Users have access until July 30, 2026 (20 days left).',
  ],
  [
    'of two quotes, the weaker is void',
    held,
    { kind: 'void', target: 'w', note: 'x' },
    'This would change nothing today. Still: Open quote. The license ended on May 30, 2026. Quote Q-7 keeps it open. Users have access until July 30, 2026 (20 days left).',
  ],
  [
    'of two quotes, the stronger is declined',
    held,
    { kind: 'quote-closed', quote: 'Q-7', at: '2026-07-10', outcome: 'declined' },
    'Then: Open quote. The license ended on May 30, 2026. Quote Q-6 keeps it open. Users have access until July 14, 2026 (4 days left).',
  ],
  [
    'a cancellation to come',
    running,
    { kind: 'cancellation', at: '2026-05-20', effective: 'at-term-end' },
    'Then: Active. The subscription runs until May 30, 2026 (29 days left). Users have access until May 30, 2026 (29 days left).',
  ],
  [
    'a cancellation is withdrawn',
    cancelledEarly,
    { kind: 'cancellation-withdrawn', at: '2026-06-05' },
    'Then: Active. The subscription runs until June 29, 2026 (24 days left). Users have access until July 14, 2026 (39 days left).',
  ],
  [
    'a term is moved',
    running,
    { kind: 'extension', newEnd: '2026-07-01' },
    'Then: Active. The subscription runs until June 30, 2026 (60 days left). Users have access until July 15, 2026 (75 days left).',
  ],
  [
    'a quote to come does not open what Atlassian closed',
    expired,
    { kind: 'quote', quote: 'Q-12', issuedOn: '2026-07-20' },
    'This would change nothing today. From July 20, 2026: Open quote. Atlassian’s flag decides: recording this does not open access.',
  ],
  [
    'an issue that ends with the days after the term',
    running,
    { kind: 'known-issue', issue: 'MC-1', from: '2026-06-15', until: '2026-06-16' },
    'Then: Active. The subscription runs until May 30, 2026 (29 days left). Users have access until June 15, 2026 (45 days left).',
  ],
  [
    'what is only to come later',
    running,
    { kind: 'known-issue', issue: 'MC-1', from: '2026-08-01' },
    'This would change nothing today. From August 1, 2026: Known issue.',
  ],
])('%s', (...row) => {
  const [, standing, record, words] = row;
  expect(plain(effectWords(record, standing, inEnglish()) ?? '')).toBe(words);
});

test('what would no longer come is named', () => {
  const later = { ...quote, issuedOn: '2026-08-01' };
  const standing = standingOn('2026-05-01', { records: [later] });
  const words = effectWords({ kind: 'void', target: 'q' }, standing, inEnglish());
  expect(words).toBe(
    'This would change nothing today. No longer to come on August 1, 2026: Open quote.',
  );
});

test.each([
  [
    'a quote of 184 days',
    { kind: 'quote', quote: 'Q', issuedOn: '2026-07-01', validUntil: '2027-01-01' },
    'A quote is open for at most 90 days.',
  ],
  [
    'the outcome of a quote that nobody recorded',
    { kind: 'quote-closed', quote: 'Q-1', at: '2026-07-01', outcome: 'declined' },
    'No quote of this number is recorded.',
  ],
  [
    'a withdrawal without a cancellation',
    { kind: 'cancellation-withdrawn', at: '2026-07-01' },
    'No cancellation of this day or before is recorded.',
  ],
  [
    'an end that the term reaches already',
    { kind: 'extension', newEnd: '2026-05-31' },
    'The term runs at least that long already.',
  ],
])('of %s it is said why it would be refused', (_, payload, words) => {
  expect(effectWords(payload, held, inEnglish())).toBe(words);
});

test('nothing is said of a form that is not filled in', () => {
  const payload = { kind: 'quote', quote: '', issuedOn: '2026-07-01' };
  expect(effectWords(payload, held, inEnglish())).toBeNull();
});

test('a void without its reason has its effect said already', () => {
  expect(effectWords({ kind: 'void', target: 'q', note: '' }, held, inEnglish())).toContain('Q-6');
});

const days = fc.constantFrom(-366, -62, -40, -30, -15, -3, -1, 0, 1, 3, 15, 30, 60);

function arbitraryNewRecord(at: number, entries: Entry[]): fc.Arbitrary<NewRecord> {
  const day = days.map((count) => new Date(at + count * DAY).toISOString().slice(0, 10));
  const number = fc.constantFrom('Q-1', 'Q-2', 'Q-10');
  const ids = entries.flatMap((entry) => idOf(entry) ?? []);
  const given = <Kind extends string>(kind: Kind) => ({ kind: fc.constant(kind) });
  return fc.oneof(
    fc.record({ ...given('quote'), quote: number, issuedOn: day, validUntil: day }),
    fc.record({ ...given('quote'), quote: number, issuedOn: day }),
    fc.record({
      ...given('quote-closed'),
      quote: number,
      at: day,
      outcome: fc.constantFrom('declined', 'withdrawn', 'accepted'),
    }),
    fc.record({ ...given('cancellation'), at: day }),
    fc.record({
      ...given('cancellation'),
      at: day,
      effective: fc.constantFrom('at-once', 'at-term-end'),
      termEnd: day,
    }),
    fc.record({ ...given('cancellation-withdrawn'), at: day }),
    fc.record({ ...given('extension'), newEnd: day }),
    fc.record({ ...given('known-issue'), issue: fc.constantFrom('MC-1', 'MC-2'), from: day }),
    fc.record({ ...given('void'), target: fc.constantFrom('r0', ...ids), note: fc.constant('x') }),
  );
}

/** A site of the generated case, with its clock stopped. */
function siteOf(raw: RawCase, log: Log): HistorySite {
  return {
    now: () => Number(raw.at),
    environment: () => parseEvidence(raw).environment,
    readLog: () => Promise.resolve(log),
    append: (known, makeEntry) => {
      const made = makeEntry(known, []);
      return Promise.resolve({ ok: true, value: grownLog(known, made ? [made] : []) });
    },
    randomId: () => '0a1b2c3d',
  };
}

const withRecord = arbitraryCase()
  .filter(({ at }) => Number(at) < Date.UTC(9000, 0))
  .chain((raw) => {
    const entries = raw.records.map((record) => ({ record, note: null }));
    return arbitraryNewRecord(Number(raw.at), entries).map((record) => ({ raw, entries, record }));
  });

/** Why a record is refused, as its field or the form says it; nothing of one that is not filled in. */
function refusal(problem: AdminProblem): string | null {
  if (problem.code === 'bad-payload') return null;
  const { form, fields } = refusalWords(problem, [], inEnglish().say);
  return form ?? Object.values(fields)[0] ?? null;
}

test('what is said before saving is what the server then answers', async () => {
  const seen = { taken: 0, changed: 0, refused: 0 };
  const law = fc.asyncProperty(withRecord, async ({ raw, entries, record }) => {
    const vendor = { app, family: [], keys: [], notices, policy: parsePolicy(raw.policy).policy };
    const log = grownLog(emptyLog, entries);
    const site = siteOf(raw, log);
    const now = standingOf(site, vendor, { license: raw.license, log });
    const entered = { record, key: null };
    const added = await addRecord(site, entered, { accountId: 'an admin', license: raw.license });
    const words = effectWords(record, now, inEnglish());
    if (!added.ok) {
      expect(words).toBe(refusal(added.problem));
      seen.refused += 1;
      return;
    }
    const then = standingOf(site, vendor, { license: raw.license, log: added.value });
    const { answer, circumstances } = standingWith(now, record);
    expect({ answer, circumstances }).toEqual({
      answer: then.answer,
      circumstances: then.circumstances,
    });
    seen.taken += 1;
    if (JSON.stringify(then.answer) !== JSON.stringify(now.answer)) seen.changed += 1;
  });
  await fc.assert(law, { seed: 2876, numRuns: 1500 });
  expect(seen.taken).toBeGreaterThan(800);
  expect(seen.changed).toBeGreaterThan(200);
  expect(seen.refused).toBeGreaterThan(50);
});
