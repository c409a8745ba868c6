import {
  enteringProblem,
  isCodeProblem,
  momentProblem,
  takingOverProblem,
  type TakenAt,
  type VerifiedCode,
} from '../../src/wire/code-problem';
import { newKey, NOW, ofQuote, publicHalf } from '../codes/made-codes';

const key = publicHalf(newKey());
const retired = { ...key, retiredOn: '2026-06-20T09:00:00Z' };
const verified: VerifiedCode = { confirmation: ofQuote, key };
const here: TakenAt = {
  siteId: ofQuote.siteId,
  appId: ofQuote.appId,
  license: { ccpEntitlementSlug: 'E-1' },
  at: NOW,
};
const { signedAt, end } = ofQuote;
const SKEW = 5 * 60_000;

test.each<[name: string, code: VerifiedCode, at: number, problem: string | null]>([
  ['nothing', verified, NOW, null],
  ['a key in use no more', { ...verified, key: retired }, NOW, 'code-retired-key'],
  ['a key in use till now', { ...verified, key: retired }, NOW - 1, null],
  ['a vendor’s clock that is ahead', verified, signedAt - SKEW, null],
  ['one that is too far ahead', verified, signedAt - SKEW - 1, 'code-not-yet'],
  ['its last millisecond', verified, end - 1, null],
  ['its end', verified, end, 'code-over'],
  ['both: key before end', { ...verified, key: retired }, end, 'code-retired-key'],
])('what keeps a code from being taken at a moment: %s', (...[, code, at, problem]) => {
  expect(momentProblem(code, at)).toBe(problem);
  expect(enteringProblem(code, { ...here, at })).toBe(problem);
});

test.each<[name: string, taken: Partial<TakenAt>, problem: string | null]>([
  ['another site', { siteId: 'site-2' }, 'code-other-site'],
  ['another app', { appId: 'another' }, 'code-other-app'],
  ['both: the site first', { siteId: 'site-2', appId: 'another' }, 'code-other-site'],
  ['another site, over', { siteId: 'site-2', at: end }, 'code-other-site'],
  ['no license', { license: null }, 'code-no-entitlement'],
  ['a license that cannot be read', { license: ['E-1'] }, 'code-no-entitlement'],
  ['a license that names none', { license: { active: true } }, 'code-no-entitlement'],
  ['an empty one', { license: { ccpEntitlementId: '' } }, 'code-no-entitlement'],
  ['none, in words', { license: { ccpEntitlementId: 'NULL' } }, 'code-no-entitlement'],
  ['one that is no text', { license: { ccpEntitlementId: 7 } }, 'code-no-entitlement'],
  ['another', { license: { ccpEntitlementSlug: 'E-2' } }, 'code-other-entitlement'],
  ['its number', { license: { ccpEntitlementSlug: 'E-1' } }, null],
  ['its id', { license: { ccpEntitlementId: 'E-1' } }, null],
  ['its older number', { license: { supportEntitlementNumber: 'E-1' } }, null],
  ['one of two', { license: { ccpEntitlementSlug: 'E-2', ccpEntitlementId: 'E-1' } }, null],
])('where a code is entered: %s', (_, taken, problem) => {
  expect(enteringProblem(verified, { ...here, ...taken })).toBe(problem);
});

test.each<[name: string, code: VerifiedCode, taken: Partial<TakenAt>, problem: string | null]>([
  ['one that runs', verified, {}, null],
  ['one that runs, of a retired key', { ...verified, key: retired }, {}, 'code-retired-key'],
  ['one that runs, elsewhere', verified, { siteId: 'site-2' }, 'code-other-site'],
  ['one that runs, without a license', verified, { license: null }, 'code-no-entitlement'],
  ['its last millisecond', verified, { license: null, at: end - 1 }, 'code-no-entitlement'],
  ['one that is over', verified, { license: null, at: end }, null],
  ['one that is over, of a retired key', { ...verified, key: retired }, { at: end }, null],
  ['one that is over, of another site', verified, { siteId: 'x', at: end }, 'code-other-site'],
  ['one that is over, of another app', verified, { appId: 'x', at: end }, 'code-other-app'],
])('a code in a file: %s', (...[, code, taken, problem]) => {
  expect(takingOverProblem(code, { ...here, ...taken })).toBe(problem);
});

test.each([
  ['no-keys', 'not-a-code', 'code-algorithm', 'code-unknown-key', 'code-altered', 'code-newer'],
  ['code-without-end', 'code-unreadable', 'code-too-long', 'code-other-site', 'code-other-app'],
  ['code-retired-key', 'code-not-yet', 'code-over', 'code-no-entitlement'],
  ['code-other-entitlement', 'code-used'],
])('%s and the others are problems of codes', (...codes) => {
  expect(codes.filter((code) => !isCodeProblem(code))).toEqual([]);
});

test('what is wrong with a record is none', () => {
  expect(['unknown-quote', 'too-long', ''].filter(isCodeProblem)).toEqual([]);
});
