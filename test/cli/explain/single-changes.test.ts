import fc from 'fast-check';
import { changes } from '../../../cli/explain/supposing';
import { singleChanges } from '../../../cli/explain/single-changes';
import type { SingleChange } from '../../../cli/explain/nearest-change';
import { applyEdit } from '../../../cli/what-if/apply-edit';
import { parseFact } from '../../../cli/what-if/parse-fact';
import { writtenFact } from '../../../cli/what-if/written-edit';
import type { Edit } from '../../../cli/what-if/edit';
import { DAY, LAST_INSTANT } from '../../../src/rules/instant';
import { answerOf, type Answer } from '../../../src/wire/answer';
import { isoText } from '../../../src/wire/iso-text';
import { parseCase, type Case } from '../../../src/wire/parse-case';
import { parseInstant } from '../../../src/wire/parse-instant';
import { arbitraryCase } from '../../rules/arbitrary-case';
import { width } from '../../rules/raw-case';
import { readableLicense } from '../../rules/arbitrary-license';

const seed = 2876;

function read(raw: object): Case {
  const reading = parseCase(JSON.parse(JSON.stringify(raw)));
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
}

function answerWith(asked: Case, edit: Edit): Answer {
  const changed = applyEdit(asked, edit);
  if (!changed.ok) throw new Error(changed.problem.detail);
  return answerOf(changed.value);
}

/** The same fact with its date a day nearer to what it is. */
function dayLess(change: SingleChange): Edit | null {
  const { edit, code } = change;
  if (edit === null || !change.isLeast) return null;
  const way = code === 'end-earlier' || code === 'quote-earlier' ? DAY : -DAY;
  if (edit.do === 'set' && edit.member === 'end') return { ...edit, value: edit.value + way };
  if (edit.do !== 'add') throw new Error(`no date in ${code}`);
  const member = ['validUntil', 'until'].find((name) => name in edit.record);
  const moved = code === 'quote-earlier' ? 'issuedOn' : (member ?? '');
  const at = Number(parseInstant(edit.record[moved]));
  return { do: 'add', record: { ...edit.record, [moved]: isoText(at + way) } };
}

test.each([
  ['any license', {}, 200],
  ['a readable license', { license: readableLicense }, 300],
  ['dates and records alone', { license: readableLicense, authority: fc.constant('rules') }, 200],
])(
  'every named fact really gives the named answer, and a day less does not: %s',
  (_name, shape, runs) => {
    let [named, least] = [0, 0];
    const law = fc.property(arbitraryCase(shape), (raw) => {
      const asked = read(raw);
      const before = answerOf(asked);
      for (const change of singleChanges(asked)) {
        if (change.edit === null) continue;
        expect(changes(before, change.after)).toBe(true);
        named += 1;
        expect(answerWith(asked, change.edit)).toEqual(change.after);
        expect(answerWith(asked, asWritten(change.edit))).toEqual(change.after);
        expectEnd(asked, change);
        const less = dayLess(change);
        if (less === null) continue;
        least += 1;
        expect(changes(before, answerWith(asked, less))).toBe(false);
      }
    });
    fc.assert(law, { seed, numRuns: runs });
    expect(named).toBeGreaterThan(runs);
    expect(least).toBeGreaterThan(runs / 20);
  },
);

test('what time alone changes comes at its moment and not a millisecond before', () => {
  let told = 0;
  const law = fc.property(arbitraryCase(), (raw) => {
    const asked = read(raw);
    const before = answerOf(asked);
    const byTime = singleChanges(asked).find(({ code }) => code === 'time');
    if (!byTime?.at) return;
    told += 1;
    // What comes next is told for a flag that follows dates and records.
    const follows = before.next.length > 0;
    const policy = {
      ...asked.policy,
      authority: follows ? 'rules' : asked.policy.authority,
    } as const;
    const answerAt = (at: number) => answerOf({ ...asked, policy, at });
    const { state, access } = answerAt(byTime.at);
    expect({ state, access }).toEqual({ state: byTime.after.state, access: byTime.after.access });
    const just = answerAt(byTime.at - 1);
    expect([just.state, just.access]).toEqual([before.state, before.access]);
  });
  fc.assert(law, { seed, numRuns: 800 });
  expect(told).toBeGreaterThan(150);
});

/** The edit as the printed options of what-if give it. */
function asWritten(edit: Edit): Edit {
  if (edit.do !== 'add') return edit;
  const fact = parseFact(writtenFact(edit.record));
  if (!fact.ok) throw new Error(fact.problem.message);
  return { do: 'add', record: fact.value };
}

/** Until the end that is told users have the access that they then have, and from it on less. */
function expectEnd(asked: Case, { edit, after, accessUntil }: SingleChange): void {
  if (accessUntil === null || edit === null) return;
  const changed = applyEdit(asked, edit);
  if (!changed.ok) throw new Error(changed.problem.detail);
  const { evidence, policy } = changed.value;
  const flag = evidence.license.kind === 'no-license' ? null : evidence.license.flag;
  // A flag that says active is taken to go with the dates; one that says none stays.
  const authority = flag === 'active' ? 'rules' : policy.authority;
  const widthAt = (at: number) =>
    width(answerOf({ ...changed.value, policy: { ...policy, authority }, at }).access);
  expect(widthAt(accessUntil - 1)).toBeGreaterThanOrEqual(width(after.access));
  expect(widthAt(accessUntil)).toBeLessThan(width(after.access));
}

test('a sighting of a later day counts from then on, where the license cannot be read', () => {
  const license = { active: true, trialEndDate: '2026-07-01', isEvaluation: true };
  const sighting = { id: 's', kind: 'sighting', source: 'observed', recordedAt: '2026-05-11' };
  const records = [{ ...sighting, at: '2026-06-15', license }];
  const asked = read({ id: 'given', at: '2026-06-01', license: 'OK', records });
  const byTime = singleChanges(asked).find(({ code }) => code === 'time');
  expect(byTime?.at).toBe(Date.UTC(2026, 5, 15));
});

const expired = {
  id: 'given',
  at: '2026-06-05',
  license: { subscriptionEndDate: '2026-05-01', billingPeriod: 'MONTHLY' },
  policy: { authority: 'rules' },
};
const quote = (more: object) => ({
  id: '1',
  recordedAt: '2026-05-02',
  source: 'admin',
  kind: 'quote',
  quote: 'Q-7',
  issuedOn: '2026-05-01',
  ...more,
});

test.each<[of: string, raw: object, code: string, edit: object | null]>([
  [
    'a quote that ended was not open long enough',
    { ...expired, records: [quote({ validUntil: '2026-05-31' })] },
    'quote-longer',
    { do: 'add', record: { quote: 'Q-7', validUntil: '2026-06-06T00:00:00.000Z' } },
  ],
  [
    'a quote that was declined was declined',
    {
      ...expired,
      records: [
        quote({ validUntil: '2026-07-01' }),
        { ...quote({ id: '2' }), kind: 'quote-closed', at: '2026-05-20', outcome: 'declined' },
      ],
    },
    'not-recorded',
    { do: 'remove', id: '2' },
  ],
  [
    'what Atlassian closed, only the vendor’s word opens',
    { ...expired, license: { ...expired.license, active: false }, policy: {} },
    'new-quote',
    { do: 'add', record: { kind: 'quote', source: 'vendor' } },
  ],
  [
    'a quote that an admin typed opens once the vendor confirms it',
    {
      ...expired,
      license: { ...expired.license, active: false },
      policy: {},
      records: [quote({ validUntil: '2026-07-01' })],
    },
    'confirmed',
    { do: 'add', record: { quote: 'Q-7', source: 'vendor' } },
  ],
  [
    'one that ended would have had to last, by the vendor’s word',
    {
      ...expired,
      license: { ...expired.license, active: false },
      policy: {},
      records: [quote({ validUntil: '2026-05-31' })],
    },
    'quote-longer',
    {
      do: 'add',
      record: { quote: 'Q-7', source: 'vendor', validUntil: '2026-06-06T00:00:00.000Z' },
    },
  ],
  [
    'a flag that dates do not explain is explained by a later end',
    { ...expired, license: { ...expired.license, active: true }, policy: {} },
    'end-later',
    { do: 'set', member: 'end', value: Date.parse('2026-05-22') },
  ],
  ['a running license ends by time alone', { ...expired, at: '2026-04-20' }, 'time', null],
  [
    'an annual plan that was cancelled and stopped at once was cancelled',
    {
      ...expired,
      at: '2026-04-20',
      license: { ...expired.license, billingPeriod: 'ANNUAL' },
      records: [{ ...quote({ id: '3' }), kind: 'cancellation', at: '2026-03-01' }],
    },
    'not-recorded',
    { do: 'remove', id: '3' },
  ],
  [
    'without a license in production, one is missing',
    { ...expired, license: null },
    'other-flag',
    { do: 'set', member: 'flag', value: 'active' },
  ],
])('the nearest fact: %s', (...[, raw, code, edit]) => {
  const [nearest] = singleChanges(read(raw));
  expect(nearest).toMatchObject({ code, edit });
});

test('no fact is supposed of days that no text can say', () => {
  const license = { active: true, subscriptionEndDate: '9999-12-31' };
  const changes = singleChanges(read({ id: 'late', at: '9999-12-31T12:00Z', license }));
  expect(changes).not.toEqual([]);
  for (const { edit } of changes)
    if (edit?.do === 'set' && edit.member === 'end') expect(edit.value).toBeLessThan(LAST_INSTANT);
});
