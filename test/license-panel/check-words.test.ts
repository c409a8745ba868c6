import type { PurchaseChange, PurchaseCheck } from '../../src/wire/purchase-check';
import { plain } from '../../static/license-panel/language/user-text';
import { checkWords } from '../../static/license-panel/purchases/check-words';
import { ends, off, paid, trial } from '../rules/seen-at';
import { inEnglish } from './in-english';

const [was, is] = [Date.parse('2026-05-28'), Date.parse('2026-05-29')];

function change(before: unknown, after: unknown, name = 'Example Charts'): PurchaseChange {
  return {
    appId: name,
    name,
    before: before === undefined ? null : { at: was, license: before },
    after: { at: is, license: after },
  };
}

function said(check: Partial<PurchaseCheck>): string[] {
  const whole: PurchaseCheck = {
    check: 'c',
    outcome: 'unchanged',
    asked: 4,
    of: 4,
    changes: [],
    troubles: [],
    ...check,
  };
  const { outcome, apps } = checkWords(whole, inEnglish());
  return [outcome, ...apps].map(plain);
}

const renewed = change(paid(), paid(ends('2027-05-31')));
const saysRenewed =
  'Example Charts: Atlassian renewed the subscription: it now ends on May 30, 2027 (before: May 30, 2026).';
const trouble = { appId: 'f', name: 'Example Forms', code: 'refused' } as const;
const saysTrouble = 'Example Forms: Atlassian did not let this app ask for it.';

test.each<[Partial<PurchaseCheck>, string[]]>([
  [{ outcome: 'unchanged' }, ['Same as before.']],
  [{ outcome: 'none-found' }, ['No licenses of other apps were found.']],
  [{ outcome: 'only-evaluations' }, ['Only evaluations were found, the same as before.']],
  [{ outcome: 'updated', changes: [renewed] }, ['One license has changed.', saysRenewed]],
  [
    { outcome: 'updated', changes: [renewed], troubles: [trouble] },
    ['One license has changed.', saysRenewed, saysTrouble],
  ],
  [
    { outcome: 'partial', troubles: [trouble] },
    ['Of one app Atlassian told nothing. The rest is as before.', saysTrouble],
  ],
  [
    {
      outcome: 'partial',
      troubles: [
        { appId: 'f', name: 'Example Forms', code: 'not-answered' },
        { appId: 'w', name: 'Example Whiteboards', code: 'unreadable' },
      ],
    },
    [
      'Of 2 apps Atlassian told nothing. The rest is as before.',
      'Example Forms: It was left out of Atlassian’s answer.',
      'Example Whiteboards: What Atlassian told of it cannot be read.',
    ],
  ],
  [
    { outcome: 'not-permitted', asked: 1 },
    ['Atlassian does not let this app ask for these licenses. Tell the app’s vendor.'],
  ],
  [
    { outcome: 'refused', asked: 1 },
    ['Atlassian did not accept the question. Tell the app’s vendor.'],
  ],
  [
    { outcome: 'too-often', asked: 1 },
    ['Atlassian was asked too often, by all apps of this site together.'],
  ],
  [{ outcome: 'unreachable', asked: 1 }, ['Atlassian did not answer.']],
  [{ outcome: 'unreadable', asked: 1 }, ['What Atlassian answered cannot be read.']],
  [
    { outcome: 'unreachable', asked: 20, of: 30, changes: [renewed] },
    ['Atlassian did not answer. The check stopped at 20 of 30 apps.', saysRenewed],
  ],
])('%j is said as %j', (check, words) => {
  expect(said(check)).toEqual(words);
});

test.each<[string, PurchaseChange, string]>([
  [
    'a lower edition',
    change(
      paid({ capabilitySet: 'capabilityAdvanced' }),
      paid({ capabilitySet: 'capabilityStandard' }),
    ),
    'Example Charts, worth less than before: The edition is now Standard (before: Advanced).',
  ],
  [
    'an end',
    change(paid(ends('2026-05-29')), paid({ ...ends('2026-05-29'), ...off })),
    'Example Charts, worth less than before: The license ended on May 28, 2026, as stated, and is no longer active.',
  ],
  [
    'what is gone',
    change(paid(), null),
    'Example Charts, worth less than before: Atlassian no longer gives this app a license on this site.',
  ],
])('%s is said to be worth less, by name, before what is better', (_, less, words) => {
  expect(said({ outcome: 'downgraded', changes: [{ ...renewed, name: 'A' }, less] })).toEqual([
    '2 licenses have changed; at least one is worth less than before.',
    words,
    saysRenewed.replace('Example Charts', 'A'),
  ]);
  expect(said({ outcome: 'downgraded', changes: [less] })[0]).toBe(
    'One license is worth less than before.',
  );
});

test.each<[string, unknown, unknown, string]>([
  ['never told before', undefined, paid(), 'The subscription runs until May 30, 2026.'],
  ['never told before', undefined, trial(), 'The evaluation runs until May 30, 2026.'],
  ['none before', null, paid(), 'The subscription runs until May 30, 2026.'],
])('a license that was found, %s: %j, %j', (...[, before, after, words]) => {
  expect(said({ outcome: 'updated', changes: [change(before, after)] })).toEqual([
    'One license was found.',
    `Example Charts: ${words}`,
  ]);
});

test('the vendor’s name of an app stands apart from the sentence', () => {
  const { apps } = checkWords(
    { check: 'c', outcome: 'partial', asked: 2, of: 2, changes: [], troubles: [trouble] },
    inEnglish(),
  );
  expect(apps[0]).toMatch(/^\u2068Example Forms\u2069: /);
});
