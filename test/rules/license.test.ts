import { wordOf } from '../../src/rules/license';
import { parseLicense } from '../../src/wire/parse-license';

test.each<[raw: unknown, word: string]>([
  [null, 'no-license'],
  ['soon', 'unreadable'],
  [{ active: true, subscriptionEndDate: 'soon' }, 'unreadable'],
  [{ active: true }, 'active'],
  [{ active: false, isEvaluation: true, trialEndDate: '2026-05-31' }, 'none'],
  [{ subscriptionEndDate: '2026-05-31' }, 'silent'],
])('%j says: %s', (raw, word) => {
  expect(wordOf(parseLicense(raw).license)).toBe(word);
});
