import { noticeTable, type Row, type UserNoticeCode } from '../../../src/rules/notice-table';

/** What the table says of a notice to users, the same in each situation in which it is told. */
export function userRow(code: UserNoticeCode): Row<UserNoticeCode> | undefined {
  return Object.values(noticeTable)
    .map(({ user }) => user)
    .find((row): row is Row<UserNoticeCode> => row?.code === code);
}
