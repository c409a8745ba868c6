import type { Access } from '../../src/rules/policy';
import { states, type State } from '../../src/rules/resolution';
import { situationOf, type Situation } from '../../src/rules/situation';

const nothing = { quote: null, isMonthly: false, isEarly: false, isEnding: false };
const of = (state: State, access: Access, more: Partial<Parameters<typeof situationOf>[1]> = {}) =>
  situationOf({ state, access }, { ...nothing, ...more });

type Row = [
  State,
  full: Situation,
  none: Situation,
  early: Situation,
  open: Situation,
  accepted: Situation,
];

/** Under full access, without any, and under full access that ends early or beside a quote. */
// prettier-ignore
const rows: Row[] = [
  ['unenforced', 'unenforced', 'ended', 'unenforced', 'unenforced', 'unenforced'],
  ['unlicensed', 'other-end', 'unlicensed', 'other-end', 'other-end', 'other-end'],
  ['unreadable', 'other-end', 'unreadable', 'other-end', 'other-end', 'other-end'],
  ['evaluation', 'evaluation', 'ended', 'other-end', 'open-quote', 'accepted-quote'],
  ['evaluation-suspended', 'evaluation-suspended', 'ended', 'other-end', 'open-quote', 'accepted-quote'],
  ['evaluation-expired', 'other-end', 'ended', 'other-end', 'other-end', 'other-end'],
  ['active', 'active', 'ended', 'other-end', 'open-quote', 'accepted-quote'],
  ['suspended', 'suspended', 'ended', 'other-end', 'open-quote', 'accepted-quote'],
  ['expired', 'other-end', 'ended', 'other-end', 'other-end', 'other-end'],
  ['developer', 'developer', 'ended', 'other-end', 'open-quote', 'accepted-quote'],
  ['cancelled', 'cancelled', 'ended', 'other-end', 'open-quote', 'accepted-quote'],
  ['cancelled-ended', 'other-end', 'ended', 'other-end', 'other-end', 'other-end'],
  ['quote-extended', 'open-quote', 'ended', 'open-quote', 'open-quote', 'accepted-quote'],
  ['known-issue-active', 'known-issue-active', 'ended', 'other-end', 'open-quote', 'accepted-quote'],
  ['unexplained-active', 'unexplained-active', 'ended', 'unexplained-active', 'unexplained-active', 'unexplained-active'],
  ['unexplained-inactive', 'other-end', 'unexplained-inactive', 'other-end', 'other-end', 'other-end'],
];

test.each(rows)('%s: %s, %s, %s, %s, %s', (...[state, full, none, early, open, accepted]) => {
  expect(of(state, 'full')).toBe(full);
  expect(of(state, 'none')).toBe(none);
  expect(of(state, 'full', { isEarly: true })).toBe(early);
  expect(of(state, 'full', { quote: 'open' })).toBe(open);
  expect(of(state, 'full', { quote: 'accepted' })).toBe(accepted);
});

test('every state has a row', () => {
  expect(rows.map(([state]) => state)).toEqual([...states]);
});

test.each(states)('limited access in the state %s is limited, and soon ends', (state) => {
  expect(of(state, 'limited')).toBe('limited');
  expect(of(state, 'limited', { isEnding: true, quote: 'open' })).toBe('limited-ending');
});

test('of what is billed each month only a subscription that runs is another situation', () => {
  const monthly = states.filter((state) => of(state, 'full', { isMonthly: true }) === 'monthly');
  expect(monthly).toEqual(['active']);
  expect(of('active', 'full', { isMonthly: true, isEarly: true })).toBe('other-end');
  expect(of('active', 'full', { isMonthly: true, quote: 'open' })).toBe('open-quote');
});
