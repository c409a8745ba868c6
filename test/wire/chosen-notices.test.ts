import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import { chosenNotices } from '../../src/wire/chosen-notices';
import type { Entry } from '../../src/wire/entry';

const first = choicesWithin(defaultNoticeBounds, null);
const second = { ...first, ending: { isShown: false, fromDays: 3 } };
const chosen = (notices: unknown): Entry => ({ event: { kind: 'preferences', notices } });
const installed: Entry = { event: { kind: 'installed', notices: second } };
const record: Entry = { record: { kind: 'preferences', notices: second }, note: null };

test.each<[name: string, entries: Entry[], notices: unknown]>([
  ['never', [], null],
  ['never, among other entries', [installed, record], null],
  ['once', [chosen(first), installed, record], first],
  ['twice: the last counts', [chosen(first), chosen(second)], second],
  ['and then what cannot be read', [chosen(first), chosen('all')], first],
])('admins chose %s', (_, entries, notices) => {
  expect(chosenNotices(entries)).toEqual(notices);
});

test('the history is left in its order', () => {
  const entries = [chosen(first), chosen(second)];
  chosenNotices(entries);
  expect(entries).toEqual([chosen(first), chosen(second)]);
});
