import fc from 'fast-check';
import { canonicalJson } from '../../src/rules/canonical-json';
import { defaultPolicy } from '../../src/rules/policy';
import { answerOf } from '../../src/wire/answer';
import { parseEvidence } from '../../src/wire/parse-case';
import { parseInstant } from '../../src/wire/parse-instant';
import { parseRecord } from '../../src/wire/parse-records';
import type { Known } from '../../src/wire/standing';
import { asKnownAt } from '../../static/license-panel/known/as-known-at';
import { arbitraryCase } from '../rules/arbitrary-case';
import { numbered } from './numbered';

const day = (date: string) => Date.parse(`${date}T23:59:59.999Z`);
const active = { active: true, subscriptionEndDate: '2026-05-31', billingPeriod: 'MONTHLY' };

const today: Known = {
  app: { name: 'App' },
  environment: 'PRODUCTION',
  license: { ...active, active: false },
  policy: defaultPolicy,
  entries: [],
};

let lastId = 0;
const recorded = (on: string, facts: object, source = 'admin') => ({
  record: { id: `r${String((lastId += 1))}`, recordedAt: `${on}T09:00:00Z`, source, ...facts },
  note: null,
});
const seen = (on: string, license: unknown) =>
  recorded(on, { kind: 'sighting', at: `${on}T09:00:00Z`, license }, 'observed');
const quote = (on: string, id: string) =>
  recorded(on, { id, kind: 'quote', quote: id, issuedOn: '2026-06-01', validUntil: '2026-07-01' });
const voided = (on: string, target: string) => recorded(on, { kind: 'void', target });
test.each([
  [
    'a quote that was voided later',
    [seen('2026-06-05', active), quote('2026-06-06', 'Q'), voided('2026-07-20', 'Q')],
    { then: 'quote-extended', now: 'unexplained-active', numbers: [3] },
  ],
  [
    'a quote that was recorded later',
    [seen('2026-06-05', active), quote('2026-07-20', 'Q')],
    { then: 'unexplained-active', now: 'quote-extended', numbers: [2] },
  ],
  [
    'a quote that was voided and recorded again',
    [
      seen('2026-06-05', active),
      quote('2026-06-06', 'Q'),
      voided('2026-07-20', 'Q'),
      recorded('2026-07-21', {
        kind: 'quote',
        quote: 'Q',
        issuedOn: '2026-06-01',
        validUntil: '2026-07-01',
      }),
    ],
    { then: 'quote-extended', now: 'quote-extended', numbers: [] },
  ],
  [
    'two quotes recorded later, of which each would do',
    [seen('2026-06-05', active), quote('2026-07-20', 'Q'), quote('2026-07-21', 'Q-2')],
    { then: 'unexplained-active', now: 'quote-extended', numbers: [2, 3] },
  ],
  [
    'what was recorded later and comes later',
    [
      seen('2026-06-05', active),
      quote('2026-06-06', 'Q'),
      recorded('2026-07-20', { kind: 'quote', quote: 'Q-9', issuedOn: '2026-08-01' }),
      seen('2026-07-20', { ...active, active: false }),
    ],
    { then: 'quote-extended', now: 'quote-extended', numbers: [3] },
  ],
  [
    'what was seen then and written down later',
    [
      recorded(
        '2026-07-20',
        { kind: 'sighting', at: '2026-06-05', license: { ...active, active: false } },
        'observed',
      ),
    ],
    { then: 'expired', now: 'expired', numbers: [1] },
  ],
])('%s', (_, entries, { then, now, numbers }) => {
  const compared = asKnownAt(today, numbered(entries), day('2026-06-20'));
  expect(compared.then.answer.state).toBe(then);
  expect(compared.now.answer.state).toBe(now);
  expect(compared.difference.entries.map(({ number }) => number)).toEqual(numbers);
});

test('the license is the one that the app had seen last', () => {
  const entries = [seen('2026-06-05', active), seen('2026-06-25', { active: false })];
  const { then, seenAt } = asKnownAt(today, numbered(entries), day('2026-06-10'));
  expect(then.license).toEqual(active);
  expect(seenAt).toBe(Date.parse('2026-06-05T09:00:00Z'));
});

test('of what was imported no sighting says what the app saw', () => {
  const imported = recorded('2026-06-05', { kind: 'sighting', at: '2026-06-05', license: active });
  expect(asKnownAt(today, numbered([imported]), day('2026-06-10')).seenAt).toBeNull();
});

test('where the app had not looked, dates and records alone decide, with the license of today', () => {
  const { then, now, seenAt } = asKnownAt(today, numbered([]), day('2026-05-20'));
  expect(seenAt).toBeNull();
  expect(then.answer).toMatchObject({ state: 'active', divergence: null });
  expect(now).toEqual(then);
});

const cases = arbitraryCase().map(({ license, records, at }) => {
  const entries = (Array.isArray(records) ? records : []).map((record: unknown) => ({
    record,
    note: null,
  }));
  const moments = entries.flatMap(({ record }) => parseRecord(record)?.recordedAt ?? []);
  return {
    known: { ...today, license },
    log: numbered(entries),
    at: Number(parseInstant(at)),
    last: Math.max(...moments, Number(parseInstant(at))),
  };
});

test('once all is known, both sides are equal and no entry is named', () => {
  fc.assert(
    fc.property(cases, ({ known, log, last }) => {
      const { then, now, difference } = asKnownAt(known, log, last);
      expect(now).toEqual(then);
      expect(difference.entries).toEqual([]);
    }),
  );
});

test('what was known then is what the rules hold as known then', () => {
  fc.assert(
    fc.property(cases, ({ known, log, at }) => {
      const { then } = asKnownAt(known, log, at);
      const { environment, license, policy } = then;
      const records = log.map(({ entry }) => ('record' in entry ? entry.record : null));
      const evidence = parseEvidence({ environment, license, records }, at);
      const answer = answerOf({ id: 'as-known', at, evidence, policy });
      // The rest of a log tells of bad records, and today's flag explains nothing of another day.
      const { problems, divergence } = then.answer;
      expect(then.answer).toEqual({ ...answer, problems, divergence });
    }),
  );
});

test('where the two differ, entries are named, and all of them were recorded since', () => {
  fc.assert(
    fc.property(cases, ({ known, log, at }) => {
      const { then, now, difference } = asKnownAt(known, log, at);
      const said = ({ answer, circumstances }: typeof then) => ({
        ...answer,
        problems: [],
        circumstances,
      });
      const differs = canonicalJson(said(then)) !== canonicalJson(said(now));
      expect(difference.entries.length > 0).toBe(differs);
      for (const { entry } of difference.entries)
        expect('record' in entry && parseRecord(entry.record)?.recordedAt).toBeGreaterThan(at);
    }),
  );
});
