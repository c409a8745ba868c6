import { NEVER } from '../../src/rules/instant';
import type { License } from '../../src/rules/license';
import type { Problem } from '../../src/rules/problem';
import { parseLicense } from '../../src/wire/parse-license';

const END = '2026-05-31';
const END_AT = Date.UTC(2026, 4, 31);
const TRIAL = '2026-03-01';
const TRIAL_AT = Date.UTC(2026, 2, 1);

test.each<[name: string, raw: unknown, flag: string]>([
  ['active', { active: true }, 'active'],
  ['not active', { active: false }, 'none'],
  ['the older name', { isActive: true }, 'active'],
  ['the older name, not active', { isActive: false }, 'none'],
  ['both, the same', { active: true, isActive: true }, 'active'],
  ['both, different: active wins', { active: false, isActive: true }, 'none'],
  ['a null beside the older name', { active: null, isActive: true }, 'active'],
  ['a text beside the older name', { active: 'true', isActive: false }, 'none'],
  ['neither', { subscriptionEndDate: END }, 'silent'],
  ['a text', { active: 'true', subscriptionEndDate: END }, 'silent'],
  ['a number', { isActive: 1, subscriptionEndDate: END }, 'silent'],
])('flag, %s', (_name, raw, flag) => {
  expect(parseLicense(raw).license).toHaveProperty('flag', flag);
});

test.each<[name: string, raw: object, kind: string]>([
  ['isEvaluation', { isEvaluation: true }, 'evaluation'],
  ['type EVALUATION', { type: 'EVALUATION' }, 'evaluation'],
  [
    'type Evaluation, though isEvaluation is false',
    { isEvaluation: false, type: 'Evaluation' },
    'evaluation',
  ],
  ['isEvaluation before type DEVELOPER', { isEvaluation: true, type: 'DEVELOPER' }, 'evaluation'],
  ['isEvaluation as a text', { isEvaluation: 'true' }, 'subscription'],
  ['type developer', { type: 'developer' }, 'developer'],
  ['type DEVELOPER', { type: 'DEVELOPER' }, 'developer'],
  ['type commercial', { type: 'commercial' }, 'subscription'],
  ['type ACADEMIC', { type: 'ACADEMIC' }, 'subscription'],
  ['a type nobody knows', { type: 'MOON' }, 'subscription'],
  ['a type that is no text', { type: ['EVALUATION'] }, 'subscription'],
  ['a dotless ı is another letter', { type: 'evaluatıon' }, 'subscription'],
  ['no type', {}, 'subscription'],
  ['a trial date alone does not decide', { trialEndDate: TRIAL }, 'subscription'],
])('kind, %s', (_name, raw, kind) => {
  expect(parseLicense({ active: true, ...raw }).license.kind).toBe(kind);
});

test.each<[period: unknown, billing: string]>([
  ['MONTHLY', 'monthly'],
  ['monthly', 'monthly'],
  ['Annual', 'annual'],
  ['ANNUAL', 'annual'],
  ['BIENNIAL', 'unknown'],
  ['', 'unknown'],
  [null, 'unknown'],
  [12, 'unknown'],
  [undefined, 'unknown'],
])('billing period %p: %s', (billingPeriod, billing) => {
  expect(parseLicense({ active: true, billingPeriod }).license).toHaveProperty('billing', billing);
});

test.each<[name: string, raw: object, end: number]>([
  ['subscription', { subscriptionEndDate: END }, END_AT],
  [
    'subscription, the trial date is history',
    { subscriptionEndDate: END, trialEndDate: TRIAL },
    END_AT,
  ],
  ['subscription, no end', {}, NEVER],
  ['subscription, the end is NULL', { subscriptionEndDate: 'NULL' }, NEVER],
  ['subscription, a trial date is no end', { trialEndDate: TRIAL }, NEVER],
  ['subscription, a bad trial date', { subscriptionEndDate: END, trialEndDate: '?' }, END_AT],
  ['developer', { type: 'DEVELOPER', subscriptionEndDate: END, trialEndDate: TRIAL }, END_AT],
  ['evaluation', { isEvaluation: true, trialEndDate: TRIAL, subscriptionEndDate: END }, TRIAL_AT],
  ['evaluation, no trial date', { isEvaluation: true, subscriptionEndDate: END }, END_AT],
  [
    'evaluation, the trial date is NULL',
    { isEvaluation: true, trialEndDate: 'NULL', subscriptionEndDate: END },
    END_AT,
  ],
  [
    'evaluation, a bad subscription date',
    { isEvaluation: true, trialEndDate: TRIAL, subscriptionEndDate: '?' },
    TRIAL_AT,
  ],
  ['evaluation, no date', { isEvaluation: true, trialEndDate: '' }, NEVER],
])('end, %s', (_name, raw, end) => {
  expect(parseLicense({ active: true, ...raw }).license).toHaveProperty('end', end);
});

test.each([[undefined], [null], [{}], [{ active: null, type: null }]])('no license: %p', (raw) => {
  expect(parseLicense(raw)).toEqual({ license: { kind: 'no-license' }, problems: [] });
});

test.each<[name: string, raw: unknown, flag: 'active' | 'none' | 'silent']>([
  ['a text', 'active', 'silent'],
  ['an empty text', '', 'silent'],
  ['a number', 0, 'silent'],
  ['false', false, 'silent'],
  ['a list', [], 'silent'],
  ['a list of a license', [{ active: true }], 'silent'],
  ['neither flag nor end', { type: 'commercial' }, 'silent'],
  ['no flag, and a trial date that is no end', { trialEndDate: TRIAL }, 'silent'],
  ['a bad end', { active: true, subscriptionEndDate: '31/05/2026' }, 'active'],
  ['a bad end, not active', { active: false, subscriptionEndDate: 20260531 - 1e9 }, 'none'],
  [
    'evaluation, a bad trial date',
    { active: true, isEvaluation: true, trialEndDate: '?', subscriptionEndDate: END },
    'active',
  ],
  [
    'evaluation, no trial date, a bad end',
    { active: true, isEvaluation: true, subscriptionEndDate: '?' },
    'active',
  ],
])('unreadable: %s', (_name, raw, flag) => {
  const license: License = { kind: 'unreadable', flag };
  expect(parseLicense(raw).license).toEqual(license);
});

test.each<[name: string, raw: object, problems: Problem[]]>([
  ['nothing', { active: true, isActive: true, trialEndDate: 'NULL', subscriptionEndDate: END }, []],
  ['flags that differ', { active: true, isActive: false }, [{ code: 'active-differs' }]],
  ['a flag beside a text', { active: true, isActive: 'false' }, []],
  ['a text beside a flag', { active: 'true', isActive: false }, []],
  [
    'a bad date that is not the end',
    { active: true, trialEndDate: '?' },
    [{ code: 'bad-date', field: 'trialEndDate' }],
  ],
  [
    'a bad end',
    { active: true, subscriptionEndDate: '?' },
    [{ code: 'bad-date', field: 'subscriptionEndDate' }],
  ],
  [
    'two bad dates',
    { isEvaluation: true, trialEndDate: {}, subscriptionEndDate: false },
    [
      { code: 'bad-date', field: 'trialEndDate' },
      { code: 'bad-date', field: 'subscriptionEndDate' },
    ],
  ],
])('problems, %s', (_name, raw, problems) => {
  expect(parseLicense(raw).problems).toEqual(problems);
});
