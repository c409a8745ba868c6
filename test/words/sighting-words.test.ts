import fc from 'fast-check';
import { en } from '../english';
import { sightingWords } from '../../src/words/sighting-words';
import { makeWords } from '../../src/words/words';
import { seenInOrder } from '../rules/arbitrary-seen';
import { developer, ends, off, paid, seenAt, silent, trial, trialEnds } from '../rules/seen-at';

const say = makeWords(en, 'en-US');
const inZone = (timeZone: string) => ({ reader: { locale: 'en-US', timeZone }, say });

test.each<[at: string, raw: unknown, words: string]>([
  ['2026-05-01', paid(), 'The subscription runs until May 30, 2026.'],
  ['2026-05-01', paid(ends(null)), 'The subscription is active. No end is stated.'],
  ['2026-05-01', trial(), 'The evaluation runs until May 30, 2026.'],
  [
    '2026-05-01',
    paid(silent),
    'The subscription runs until May 30, 2026. Atlassian does not say whether the license is active.',
  ],
  [
    '2026-05-01',
    paid(off),
    'The subscription runs until May 30, 2026. Atlassian reports no active license.',
  ],
  [
    '2026-06-05',
    paid(),
    'The license ended on May 30, 2026. Atlassian still reports an active license.',
  ],
  [
    '2026-06-05',
    trial(off),
    'The evaluation ended on May 30, 2026. Atlassian reports no active license.',
  ],
  ['2026-06-05', paid({ ...off, ...ends(null) }), 'Atlassian reports no active license.'],
  ['2026-06-05', null, 'Atlassian gave this app no license on this site.'],
  ['2026-06-05', 'soon', 'Atlassian’s license for this app cannot be read.'],
])('first seen on %s: %j', (at, raw, words) => {
  expect(sightingWords(null, seenAt(at, raw), inZone('UTC'))).toBe(
    `The app looked at the license for the first time. ${words}`,
  );
});

describe('from May 28 to May 29, 2026; what ends does so as May 31 begins', () => {
  test.each<[before: unknown, after: unknown, words: string]>([
    [null, paid(), 'Atlassian gave this app a license. The subscription runs until May 30, 2026.'],
    [null, trial(), 'An evaluation began. The evaluation runs until May 30, 2026.'],
    [paid(), null, 'Atlassian no longer gives this app a license on this site.'],
    [paid(), 'soon', 'Atlassian’s license for this app cannot be read.'],
    [
      paid(),
      { active: false, subscriptionEndDate: '?' },
      'Atlassian’s license for this app cannot be read. Atlassian reports no active license.',
    ],
    [
      'soon',
      paid(),
      'Atlassian’s license can be read again. The subscription runs until May 30, 2026.',
    ],
    [
      trial(),
      paid(ends('2027-05-31')),
      'The evaluation became a subscription. The subscription runs until May 30, 2027.',
    ],
    [
      paid(),
      developer(ends(null)),
      'The license is now a developer license. The developer license is active. No end is stated.',
    ],
    [
      trial(),
      trial(trialEnds('2026-06-30')),
      'Atlassian extended the evaluation: it now ends on June 29, 2026 (before: May 30, 2026).',
    ],
    [
      trial(),
      trial(trialEnds('2026-05-30')),
      'Atlassian shortened the evaluation: it now ends on May 29, 2026 (before: May 30, 2026).',
    ],
    [
      paid(),
      paid(ends('2027-05-31')),
      'Atlassian renewed the subscription: it now ends on May 30, 2027 (before: May 30, 2026).',
    ],
    [
      paid(),
      paid(ends('2026-06-02')),
      'The license now ends later, on June 1, 2026 (before: May 30, 2026).',
    ],
    [
      paid(),
      paid(ends('2026-05-30T10:00Z')),
      'The license now ends earlier, on May 30, 2026 at 10:00 AM (before: May 30, 2026).',
    ],
    [
      paid(ends('2026-05-30T10:00:00Z')),
      paid(ends('2026-05-30T10:00:59Z')),
      'The end of the license moved by a moment.',
    ],
    [paid(ends(null)), paid(), 'Atlassian now states an end: May 30, 2026.'],
    [paid(), paid(ends(null)), 'Atlassian no longer states an end (before: May 30, 2026).'],
    [
      paid(),
      paid(off),
      'The license stopped being active between May 28, 2026 and May 29, 2026, before its end on May 30, 2026.',
    ],
    [paid(ends(null)), paid({ ...off, ...ends(null) }), 'The license is no longer active.'],
    [paid(off), paid(), 'The license is active again.'],
    [paid(), paid(silent), 'Atlassian does not say whether the license is active.'],
    [paid(silent), paid(), 'Atlassian now says that the license is active.'],
    [paid(silent), paid(off), 'Atlassian now says that the license is not active.'],
    [paid(), paid({ billingPeriod: 'MONTHLY' }), 'Billing is now monthly.'],
    [
      paid(),
      paid({ billingPeriod: 'MONTHLY', ccpEntitlementId: 'a', ...ends('2026-07-01') }),
      'Atlassian renewed the subscription: it now ends on June 30, 2026 (before: May 30, 2026). Billing is now monthly.',
    ],
    [paid(), paid(), 'Nothing has changed since May 28, 2026.'],
  ])('%j, %j', (before, after, words) => {
    const [was, is] = [seenAt('2026-05-28', before), seenAt('2026-05-29', after)];
    expect(sightingWords(was, is, inZone('UTC'))).toBe(words);
  });
});

describe('what ends as May 31, 2026 begins', () => {
  test.each<[from: string, to: string, after: object, words: string]>([
    [
      '2026-05-10T08:00Z',
      '2026-05-10T09:00Z',
      off,
      'The license stopped being active on May 10, 2026, before its end on May 30, 2026.',
    ],
    [
      '2026-06-14',
      '2026-06-15',
      off,
      'The license ended on May 30, 2026, as stated, and is no longer active.',
    ],
    [
      '2026-06-20',
      '2026-06-21',
      off,
      'The license is no longer active. It was still active 20 days after its end on May 30, 2026.',
    ],
    [
      '2026-05-31',
      '2026-06-01',
      ends('2027-05-31'),
      'Atlassian renewed the subscription after its end on May 30, 2026: it now ends on May 30, 2027.',
    ],
    [
      '2026-06-09',
      '2026-06-10',
      ends('2027-05-31'),
      'Atlassian renewed the subscription at least 9 days after its end on May 30, 2026: it now ends on May 30, 2027.',
    ],
    [
      '2026-06-08',
      '2026-06-15',
      {},
      'Nothing has changed since June 8, 2026. The license is still active, 15 days after its end on May 30, 2026.',
    ],
  ])('%s, %s: %j', (...row) => {
    const [from, to, after, words] = row;
    const [was, is] = [seenAt(from, paid()), seenAt(to, paid(after))];
    expect(sightingWords(was, is, inZone('UTC'))).toBe(words);
  });

  test('renewed so late that it was not active any more', () => {
    const [was, is] = [
      seenAt('2026-06-20', paid(off)),
      seenAt('2026-06-21', paid(ends('2027-05-31'))),
    ];
    expect(sightingWords(was, is, inZone('UTC'))).toBe(
      'Atlassian renewed the subscription at least 20 days after its end on May 30, 2026: it now ends on May 30, 2027. The license is active again.',
    );
  });
});

test.each<[before: object, after: object, words: string]>([
  [
    { capabilitySet: 'capabilityStandard' },
    { capabilitySet: 'capabilityAdvanced' },
    'The edition is now Advanced (before: Standard).',
  ],
  [
    { capabilitySet: 'capabilityPremium' },
    { capabilitySet: 'capabilityStandard' },
    'The edition is now Standard (before: capabilityPremium).',
  ],
  [
    { ccpEntitlementSlug: 'X-3SH-1A6-33A-AS0' },
    { ccpEntitlementSlug: 'X-3SH-1A6-33A-BT7' },
    'The license now comes from another entitlement: …BT7 (before: …AS0).',
  ],
  [
    { ccpEntitlementSlug: 'X-3SH-1A6-33A-AS0' },
    { ccpEntitlementSlug: 'X-3SH-1A6-44B-AS0' },
    'The license now comes from another entitlement.',
  ],
  [
    { ccpEntitlementSlug: 'X-1' },
    { ccpEntitlementSlug: 'X-3SH-1A6-44B-AS0' },
    'The license now comes from another entitlement.',
  ],
  [
    { ccpEntitlementId: '5e176cc2-6fa0-3c7b-8fc4-302443a16e86' },
    { ccpEntitlementId: '0b9c1f0e-6fa0-3c7b-8fc4-302443a16e87' },
    'The license now comes from another entitlement.',
  ],
])('%j, %j', (before, after, words) => {
  const [was, is] = [seenAt('2026-05-01', paid(before)), seenAt('2026-05-02', paid(after))];
  expect(sightingWords(was, is, inZone('UTC'))).toBe(words);
});

test('days are those of the reader', () => {
  const [was, is] = [seenAt('2026-05-28', paid()), seenAt('2026-05-29', paid(ends('2027-05-31')))];
  expect(sightingWords(was, is, inZone('America/Los_Angeles'))).toBe(
    'Atlassian renewed the subscription: it now ends on May 30, 2027 at 5:00 PM (before: May 30, 2026 at 5:00 PM).',
  );
});

/** A gap in a sentence, a key without its words, a date that is none, or an entitlement's number. */
const faulty =
  /undefined|null|NaN|Invalid|Infinity|[{}]|sighting\.|\b0 days|-\d+ day|  |\b(?:on|since|until) ?[.,]|X-3SH/;
const zones = fc.constantFrom('UTC', 'Pacific/Auckland', 'Asia/Kolkata', 'America/Los_Angeles');

test('any two sightings are told in whole sentences, in any zone', () => {
  const law = fc.property(seenInOrder, zones, ([before, after], zone) => {
    for (const words of [null, before].map((seen) => sightingWords(seen, after, inZone(zone)))) {
      expect(words).toMatch(/^[A-Z].*\.$/);
      expect(words).not.toMatch(faulty);
    }
  });
  fc.assert(law, { seed: 2876, numRuns: 3000 });
});
