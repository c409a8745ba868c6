import type { Instant } from '../rules/instant';
import type { Notice } from '../rules/notice';
import { isoText, optionalIsoText } from './iso-text';

/** The notice as it crosses the bridge: with the app's name, and instants as ISO 8601 text. */
export type ReaderNotice = Named & {
  /** What is dismissed by it; of the purchase, it says nothing. */
  id: string;
  tone: Notice['tone'];
  stage: number | null;
  app: string;
  until: string | null;
  termEnd: string | null;
  quoteEnd: string | null;
  since: string | null;
  dataUntil: string | null;
  /** The server's time, by which "days left" is counted. */
  at: string;
};

type Named = Told<Notice>;
type Told<Each extends Notice> = Each extends Notice ? Pick<Each, 'audience' | 'code'> : never;

/** What a reader is told, and may do about it. */
export type NoticeAnswer = {
  notice: ReaderNotice | null;
  /** The reader dismissed it, or put it off. */
  isPutOff: boolean;
  /** Whether that can be kept: not of readers who are not logged in. */
  mayPutOff: boolean;
  /** The key of the license page's module, for readers who may open it. */
  licensePage: string | null;
};

/** What the surfaces of notices may ask. A `type`, because Forge's `Definitions` needs an index signature. */
export type NoticeApi = {
  /** What this reader is told on this page. */
  notice: () => NoticeAnswer;
  /** Dismisses the notice of this id or puts it off, if it is the one that is told now. */
  dismiss: (call: { id: string }) => NoticeAnswer;
  /** Takes that back. */
  reopen: (call: { id: string }) => NoticeAnswer;
};

/** What tells a notice from others of the same purchase and state: another stage or date is another notice. */
export function noticeId({ audience, code, rung, date }: Notice): string {
  return [audience, code, rung ?? '', optionalIsoText(date) ?? ''].join('/');
}

/** A notice given at `at`, as it crosses the bridge. */
export function readerNotice(notice: Notice, app: string, at: Instant): ReaderNotice {
  const named =
    notice.audience === 'admin'
      ? { audience: notice.audience, code: notice.code }
      : { audience: notice.audience, code: notice.code };
  return {
    ...named,
    id: noticeId(notice),
    tone: notice.tone,
    stage: notice.stage,
    app,
    until: optionalIsoText(notice.until),
    since: optionalIsoText(notice.since),
    ...datesFor(notice),
    at: isoText(at),
  };
}

/** Users are not told of terms, but of an evaluation's, nor of quotes and data. */
function datesFor({ audience, code, termEnd, quoteEnd, dataUntil }: Notice) {
  const isForUsers = audience === 'user';
  return {
    termEnd: isForUsers && code !== 'evaluation' ? null : optionalIsoText(termEnd),
    quoteEnd: isForUsers ? null : optionalIsoText(quoteEnd),
    dataUntil: isForUsers ? null : optionalIsoText(dataUntil),
  };
}
