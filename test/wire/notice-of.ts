import type { Notice } from '../../src/rules/notice';

const day = (date: number): number => Date.UTC(2026, 4, date);

/** What an admin is told of a term that ends on 31 May, twelve days before. */
export const noticeOf: Notice & { audience: 'admin' } = {
  audience: 'admin',
  code: 'subscription',
  tone: 'information',
  state: 'active',
  situation: 'active',
  stage: 14,
  rung: 1,
  isLast: false,
  date: day(31),
  until: day(30),
  termEnd: day(31),
  quoteEnd: day(20),
  since: day(10),
  dataUntil: day(25),
};

/** What users are told of the same. */
export const noticeToUsers: Notice & { audience: 'user' } = {
  ...noticeOf,
  audience: 'user',
  code: 'ending',
};
