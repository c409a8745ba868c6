import { resolve } from '../../../src/rules/resolve';
import { parseCase } from '../../../src/wire/parse-case';
import { everything } from './axes';
import { quotes } from './happenings';
import { day, MILLISECOND, rawRecords, written } from './raw-point';

/** What is asked on each of `days` of a license without dates: nothing but access and why is told. */
function answersTo(raw: object, days: number[]): string[] {
  const reading = parseCase({ id: 'undated', at: 0, ...raw });
  if (!reading.ok) throw new Error(reading.problem.message);
  const { evidence, policy } = reading.value;
  return days.map((at) => {
    const { state, reason, access, lic, ...rest } = resolve(evidence, policy, day(at)).resolution;
    expect(rest).toEqual(nothing);
    return `${state} by ${reason}: ${access}, ${String(lic)}`;
  });
}

const nothing = {
  lifecycle: null,
  reportStatus: null,
  until: null,
  next: [],
  heldBy: null,
  divergence: null,
  contested: [],
};

test.each([
  ['PRODUCTION', true, 'unlicensed by no-license: none, none'],
  ['PRODUCTION', false, 'unenforced by not-enforced: full, null'],
  ['STAGING', true, 'unenforced by not-enforced: full, null'],
  ['STAGING', false, 'unenforced by not-enforced: full, null'],
  ['DEVELOPMENT', true, 'unenforced by not-enforced: full, null'],
  ['DEVELOPMENT', false, 'unenforced by not-enforced: full, null'],
])('no license in %s, listed %s, whatever was recorded: %s', (environment, listed, wanted) => {
  const given = everything.regime.flatMap((regime) =>
    everything.authority.flatMap((authority) =>
      everything.quote.flatMap((quote) => {
        const history = { cancellation: 'by the table', issue: 'the vendor’s' } as const;
        const records = rawRecords({ ...history, quote, extension: 'later' });
        const policy = { regime, authority, listed };
        return answersTo({ environment, license: null, records, policy }, [-30, 0, 12, 18, 50]);
      }),
    ),
  );
  expect([given.length, ...new Set(given)]).toEqual([420, wanted]);
});

const running = { isEvaluation: true, trialEndDate: day(0) };
const seen = { kind: 'sighting', source: 'observed', at: -5, license: { active: true } };

/** What was seen, and from which day until which access stays open for it. */
const sightings: { was: string; records: object[]; open: [from: number, until: number] }[] = [
  { was: 'nothing', records: [], open: [0, 0] },
  { was: 'an active license', records: [seen], open: [-5, 10] },
  { was: 'an inactive one', records: [{ ...seen, license: { active: false } }], open: [0, 0] },
  { was: 'none', records: [{ ...seen, license: null }], open: [0, 0] },
  {
    was: 'an active one, then none',
    records: [seen, { ...seen, at: 0, license: null }],
    open: [-5, 0],
  },
  {
    was: 'an active one, then one that cannot be read',
    records: [seen, { ...seen, at: 0, license: 'OK' }],
    open: [-5, 10],
  },
  { was: 'one without a flag that runs', records: [{ ...seen, license: running }], open: [-5, 10] },
  {
    was: 'one without a flag in suspension',
    records: [{ ...seen, at: 14, license: running }],
    open: [14, 29],
  },
  {
    was: 'one without a flag that is over',
    records: [{ ...seen, at: 16, license: running }],
    open: [0, 0],
  },
  {
    was: 'one without a flag that a quote held up',
    records: [{ ...seen, at: 16, license: running }, ...quotes['open, an admin’s'].recorded],
    open: [16, 31],
  },
  { was: 'an active one, by an admin', records: [{ ...seen, source: 'admin' }], open: [0, 0] },
  { was: 'an active one, by the vendor', records: [{ ...seen, source: 'vendor' }], open: [0, 0] },
  {
    was: 'an active one and an inactive one at one moment',
    records: [seen, { ...seen, license: { active: false } }],
    open: [0, 0],
  },
];

test.each(sightings)(
  'unreadable, and seen was $was',
  ({ records: seenSo, open: [from, until] }) => {
    const edges = [-5, 0, 10, 14, 16, 29, 31].flatMap((edge) => [edge - MILLISECOND, edge]);
    const records = seenSo.map(written);
    const wanted = edges.map((at) => (from <= at && at < until ? 'full' : 'none'));
    for (const authority of everything.authority)
      for (const regime of everything.regime)
        for (const active of [true, undefined, false]) {
          const license = { active, subscriptionEndDate: 'soon' };
          const given = answersTo({ license, records, policy: { authority, regime } }, edges);
          const open = active === false ? wanted.map(() => 'none') : wanted;
          expect(given).toEqual(
            open.map((access) => `unreadable by unreadable-license: ${access}, null`),
          );
        }
  },
);
