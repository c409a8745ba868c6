import { noticeId, readerNotice } from '../../src/wire/notice-api';
import { noticeOf, noticeToUsers } from './notice-of';

const AT = Date.UTC(2026, 4, 19, 9);
const shown = {
  tone: 'information',
  stage: 14,
  app: 'App',
  until: '2026-05-30T00:00:00.000Z',
  since: '2026-05-10T00:00:00.000Z',
  at: '2026-05-19T09:00:00.000Z',
};
const termEnd = '2026-05-31T00:00:00.000Z';

test('admins are told all dates', () => {
  expect(readerNotice(noticeOf, 'App', AT)).toEqual({
    audience: 'admin',
    code: 'subscription',
    id: `admin/subscription/1/${termEnd}`,
    ...shown,
    termEnd,
    quoteEnd: '2026-05-20T00:00:00.000Z',
    dataUntil: '2026-05-25T00:00:00.000Z',
  });
});

test('users are told neither of the term, nor of quotes and data', () => {
  expect(readerNotice(noticeToUsers, 'App', AT)).toEqual({
    audience: 'user',
    code: 'ending',
    id: `user/ending/1/${termEnd}`,
    ...shown,
    termEnd: null,
    quoteEnd: null,
    dataUntil: null,
  });
});

test('users are told when an evaluation ends, and no more', () => {
  const told = readerNotice({ ...noticeToUsers, code: 'evaluation' }, 'App', AT);
  expect(told).toMatchObject({ code: 'evaluation', termEnd, quoteEnd: null, dataUntil: null });
});

test('an admin is told of an evaluation all the same', () => {
  const told = readerNotice({ ...noticeOf, code: 'evaluation' }, 'App', AT);
  expect(told).toMatchObject({ audience: 'admin', termEnd, quoteEnd: '2026-05-20T00:00:00.000Z' });
});

test('a notice without stages and date has neither in its id', () => {
  expect(noticeId({ ...noticeOf, rung: null, date: null })).toBe('admin/subscription//');
});
