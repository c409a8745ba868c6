import type { Environment } from '../../src/rules/license';
import { noticeOf } from '../../src/rules/notice';
import { choicesWithin, type NoticeChoices } from '../../src/rules/notice-choice';
import { noticeFacts } from '../../src/rules/notice-facts';
import { app, notices, policy } from '../../src/policy';
import { answerOf, type Answer } from '../../src/wire/answer';
import { readerNotice, type ReaderNotice } from '../../src/wire/notice-api';
import type { LifecycleKind } from '../../src/wire/app-event';
import { recordsOf, type Entry } from '../../src/wire/entry';
import { parseEvidence } from '../../src/wire/parse-case';
import { contentOf } from './stored';

/** What an answer depends on beside the log. `at` is in milliseconds. */
export type Moment = { license: unknown; environment: Environment; at: number };

/** What follows from a log, all of it and not its digest: as `standing resolve` says it of an export. */
export function answerTo(log: Entry[], { license, environment, at }: Moment): Answer {
  const evidence = parseEvidence({ environment, license, records: recordsOf(log) });
  return answerOf({ id: 'now', at, evidence, policy });
}

/** What users are to be told after a log, all of it and not its digest. */
export function noticeTo(log: Entry[], { license, environment, at }: Moment): ReaderNotice | null {
  const evidence = parseEvidence({ environment, license, records: recordsOf(log) });
  const choices = choicesWithin(notices, chosenIn(log));
  const notice = noticeOf(noticeFacts(evidence, policy, at), 'user', choices);
  return notice && readerNotice(notice, app.name, at);
}

/** What the admins chose last, by the log. */
export function chosenIn(log: Entry[]): NoticeChoices | null {
  const last = log
    .map(contentOf)
    .filter(({ kind }) => kind === 'preferences')
    .at(-1);
  return last ? (last.notices as NoticeChoices) : null;
}

/** The versions that were kept with this kind of news of the app's own life, oldest first. */
export function versionsIn(log: Entry[], kind: LifecycleKind): unknown[] {
  return log
    .map(contentOf)
    .filter((content) => content.source === 'observed' && content.kind === kind)
    .map(({ version }) => version);
}
