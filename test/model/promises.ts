import { choicesWithin } from '../../src/rules/notice-choice';
import { notices } from '../../src/policy';
import type { AdminStanding } from '../../src/wire/admin-api';
import type { ReaderNotice } from '../../src/wire/notice-api';
import { extendDigest, emptyDigest } from '../../src/wire/digest';
import { LATEST } from '../../src/wire/log';
import { assertSame, assertThat } from './broken';
import { momentOf, type Story } from './story';
import { lengthNow } from './stored';
import { answerTo, chosenIn, noticeTo } from './truth';

/** How long the log is at this moment, whoever is writing. */
export function logLength({ machine, log }: Story): number {
  return lengthNow(machine.opened, log.length);
}

/**
 * A standing tells of the whole log as it was at some moment between the call and its answer, and
 * says of it what `standing resolve` would say.
 */
export function promiseStanding(story: Story, standing: AdminStanding, from: number): void {
  const moment = momentOf(story, Date.parse(standing.answer.at));
  const { count } = standing.log;
  story.promises.push(() => {
    const { log } = story;
    assertThat(
      from <= count && count <= log.length,
      `an answer tells of ${count} entries; there were ${from} before it and ${log.length} after it`,
    );
    const told = log.slice(0, count);
    assertSame(standing.answer, answerTo(told, moment), `the answer after ${count} entries`);
    assertSame(
      standing.entries,
      extendDigest(emptyDigest, told).entries,
      `what decides after ${count} entries`,
    );
    const latest = told.map((entry, index) => ({ number: index + 1, entry })).slice(-LATEST);
    assertSame(standing.log.latest, latest, `the newest of ${count} entries`);
    assertSame(
      standing.notices.choices,
      choicesWithin(notices, chosenIn(told)),
      `the choices after ${count} entries`,
    );
  });
}

/**
 * A banner says what follows from the first entries of the log, exactly as many as the digest covered
 * when the banner read it; so it is never worse than the truth was when the digest was written.
 */
export function promiseNotice(
  story: Story,
  notice: ReaderNotice | null,
  count: number | undefined,
): void {
  const moment = momentOf(story, notice ? Date.parse(notice.at) : undefined);
  story.promises.push(() => {
    assertThat(count !== undefined, 'a banner answered without the digest');
    const truth = noticeTo(story.log.slice(0, count), moment);
    assertSame(notice, truth, `the banner, by a digest of ${count} entries,`);
  });
}
