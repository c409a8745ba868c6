import { useEffect, useState } from 'react';
import type { NoticeAnswer } from '../wire/notice-api';
import { askNotice, dismissNotice, reopenNotice } from './backend';

/** What a surface knows: nothing yet, what the reader is told, or that nobody answered. */
export type NoticeStatus =
  { status: 'waiting' } | { status: 'told'; answer: NoticeAnswer } | { status: 'failed' };

/** What a reader can do about the notice. They reject when it could not be kept; then it stays as it is. */
export type NoticeActs = { dismiss: () => Promise<void>; reopen: () => Promise<void> };

/** Asks once what this reader is told. */
export function useNotice(): [NoticeStatus, NoticeActs] {
  const [status, setStatus] = useState<NoticeStatus>({ status: 'waiting' });
  useEffect(() => {
    askNotice().then(
      (answer) => {
        setStatus({ status: 'told', answer });
      },
      (error: unknown) => {
        console.error(error);
        setStatus({ status: 'failed' });
      },
    );
  }, []);
  const act = async (send: (id: string) => Promise<NoticeAnswer>) => {
    const notice = status.status === 'told' ? status.answer.notice : null;
    if (notice) setStatus({ status: 'told', answer: await send(notice.id) });
  };
  return [status, { dismiss: () => act(dismissNotice), reopen: () => act(reopenNotice) }];
}
