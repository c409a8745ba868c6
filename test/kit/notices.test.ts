import { checkedNotices } from '../../src/kit/checked-notices';
import { makeBannerHandler, makeStatusHandler } from '../../src/kit/banner';
import { makeHistoryJobs } from '../../src/kit/history';
import { makeLicenseHandler } from '../../src/kit/license';
import { defaultNoticeBounds } from '../../src/rules/notice-choice';

const ending = { mayHide: false, fromDays: { least: 7, most: 60, unchosen: 30 } };
const from = (least: unknown, most: unknown, unchosen: unknown): object => {
  return { ending: { mayHide: true, fromDays: { least, most, unchosen } } };
};

test('what the vendor says of a notice counts, and the rest is as it was', () => {
  expect(checkedNotices({ ending })).toEqual({ ...defaultNoticeBounds, ending });
  expect(checkedNotices()).toEqual(defaultNoticeBounds);
});

test.each<[name: string, notices: object, code: string]>([
  ['a notice that there is not', { ended: ending, endign: ending }, 'ended'],
  ['a misspelt notice', { endign: ending }, 'endign'],
  ['nothing about hiding', { ending: { fromDays: ending.fromDays } }, 'ending'],
  ['no days before a coming date', { ending: { mayHide: true, fromDays: null } }, 'ending'],
  ['days before a date that has passed', { ended: ending }, 'ended'],
  ['more at least than at most', from(30, 7, 30), 'ending'],
  ['a start outside of its bounds', from(7, 60, 90), 'ending'],
  ['more than a year', from(1, 400, 30), 'ending'],
  ['half a day', from(0.5, 60, 30), 'ending'],
  ['a text', from('soon', 60, 30), 'ending'],
  ['a number as text', from('7', 60, 30), 'ending'],
  ['nothing for a number', from(null, 60, 30), 'ending'],
])('bounds that cannot be read are named when the app starts: %s', (_, notices, code) => {
  const given = { app: { name: 'Mine' }, policy: {}, notices };
  for (const make of [makeBannerHandler, makeStatusHandler, makeHistoryJobs, makeLicenseHandler])
    expect(() => make(given)).toThrow(`cannot read the bounds of the notice ${code}.`);
});
