import fc from 'fast-check';
import { en } from '../english';
import { circumstancesAt } from '../../src/rules/circumstances';
import { noticeAt } from '../../src/rules/notice';
import { resolve } from '../../src/rules/resolve';
import { circumstancesJson } from '../../src/wire/standing';
import { answerOf } from '../../src/wire/answer';
import { bannerNotice } from '../../src/wire/banner-api';
import { parseCase, type Case } from '../../src/wire/parse-case';
import { noticeWords } from '../../src/words/notice-words';
import { standingWords } from '../../src/words/standing-words';
import { makeWords } from '../../src/words/words';
import { arbitraryCase } from '../rules/arbitrary-case';

const zones = ['UTC', 'Pacific/Auckland', 'Asia/Kolkata', 'America/Los_Angeles'];
const language = (timeZone: string) => ({
  reader: { locale: 'en-US', timeZone },
  say: makeWords(en, 'en-US'),
});

/** A gap in a sentence, or a date that is none. */
const broken =
  /undefined|null|NaN|Invalid|[{}]|\b0 days|-\d+ (?:day|hour)|  |\b(?:on|since|until) ?[.,]/;

/** Any case, read, in any zone. */
const cases = fc.tuple(arbitraryCase({}), fc.constantFrom(...zones)).map(([raw, zone]) => {
  const reading = parseCase(JSON.parse(JSON.stringify(raw)));
  if (!reading.ok) throw new Error(reading.problem.message);
  return { asked: reading.value, zone };
});

function holds(law: (asked: Case, zone: string) => void): void {
  fc.assert(
    fc.property(cases, ({ asked, zone }) => {
      law(asked, zone);
    }),
    { seed: 2876, numRuns: 1500 },
  );
}

test('what users are told agrees with their access, and with the time', () => {
  holds(({ evidence, policy, at }) => {
    const { resolution } = resolve(evidence, policy, at);
    const notice = noticeAt(resolution, circumstancesAt(evidence, policy, at), at);
    if (!notice) {
      expect(resolution.access).toBe('full');
      return;
    }
    const told = {
      evaluation: 'full',
      ending: 'full',
      limited: 'limited',
      ended: 'none',
      unavailable: 'none',
    };
    expect(resolution.access).toBe(told[notice.code]);
    if (notice.until !== null) expect(notice.until).toBeGreaterThan(at);
    if (notice.code === 'ending') expect(notice.until).not.toBeNull();
    if (notice.code === 'ended') expect(notice.since).toBeLessThanOrEqual(at);
  });
});

test('a notice has no gap in its sentences, in any zone', () => {
  holds(({ evidence, policy, at }, zone) => {
    const { resolution } = resolve(evidence, policy, at);
    const notice = noticeAt(resolution, circumstancesAt(evidence, policy, at), at);
    if (!notice) return;
    const sent = bannerNotice(notice, 'Example App', at);
    const { title, body } = noticeWords(sent, language(zone));
    expect(`${title} ${body}`).not.toMatch(broken);
  });
});

test('the panel has no gap in its sentences, in any zone', () => {
  holds((asked, zone) => {
    const { evidence, policy, at } = asked;
    const circumstances = circumstancesJson(circumstancesAt(evidence, policy, at));
    const answer = answerOf(asked);
    const words = standingWords({ answer, circumstances, policy }, language(zone));
    const { sentences, reason, action } = words;
    expect([...sentences, reason, action ?? ''].join('\n')).not.toMatch(broken);
  });
});

test('banner and panel print the same day', () => {
  const days = (text: string) => text.match(/[A-Z][a-z]+ \d+, \d{4}(?: at [\d:]+\s[AP]M)?/g) ?? [];
  holds((asked, zone) => {
    const { evidence, policy, at } = asked;
    const { resolution } = resolve(evidence, policy, at);
    const dates = circumstancesAt(evidence, policy, at);
    const notice = noticeAt(resolution, dates, at);
    if (!notice) return;
    const { title, body } = noticeWords(bannerNotice(notice, 'App', at), language(zone));
    const standing = { answer: answerOf(asked), circumstances: circumstancesJson(dates), policy };
    const panel = standingWords(standing, language(zone)).sentences.join(' ');
    expect(days(panel)).toEqual(expect.arrayContaining(days(`${title} ${body}`)));
  });
});
