import { noticeOf } from '../../src/rules/notice';
import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import type { NoticeFacts } from '../../src/rules/notice-facts';
import { audiences } from '../../src/rules/notice-table';
import { readerNotice, type ReaderNotice } from '../../src/wire/notice-api';

/** As long as the name of an app on the Marketplace is, as a rule: 30 characters. */
const appName = 'Example Charts and Forms Suite';

/** What everybody is told by these facts, as it crosses the bridge. */
export function noticesOf(facts: NoticeFacts, app = appName): ReaderNotice[] {
  const choices = choicesWithin(defaultNoticeBounds, null);
  return audiences.flatMap((audience) => {
    const notice = noticeOf(facts, audience, choices);
    return notice ? [readerNotice(notice, app, facts.at)] : [];
  });
}
