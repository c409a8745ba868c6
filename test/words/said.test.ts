import fc from 'fast-check';
import { en } from '../english';
import { circumstancesAt } from '../../src/rules/circumstances';
import { noticeFacts } from '../../src/rules/notice-facts';
import { resolve } from '../../src/rules/resolve';
import { circumstancesJson } from '../../src/wire/standing';
import { answerOf } from '../../src/wire/answer';
import { parseCase, type Case } from '../../src/wire/parse-case';
import { noticeWords } from '../../src/words/notice-words';
import { standingWords } from '../../src/words/standing-words';
import { makeWords } from '../../src/words/words';
import { arbitraryCase } from '../rules/arbitrary-case';
import { noticesOf } from './notices-of';

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

test('what is told agrees with access, and with the time', () => {
  const told = {
    evaluation: 'full',
    subscription: 'full',
    'evaluation-suspended': 'full',
    suspended: 'full',
    ending: 'full',
    quote: 'full',
    'accepted-quote': 'full',
    limited: 'limited',
    ended: 'none',
    unavailable: 'none',
  };
  holds(({ evidence, policy, at }) => {
    const { access } = resolve(evidence, policy, at).resolution;
    for (const { code, until, since } of noticesOf(noticeFacts(evidence, policy, at))) {
      expect(access).toBe(told[code]);
      if (access !== 'limited') expect(until !== null).toBe(access === 'full');
      if (until !== null) expect(Date.parse(until)).toBeGreaterThan(at);
      if (access !== 'full' && since !== null) expect(Date.parse(since)).toBeLessThanOrEqual(at);
    }
  });
});

test('a notice has no gap in its sentences, in any zone', () => {
  holds(({ evidence, policy, at }, zone) => {
    for (const notice of noticesOf(noticeFacts(evidence, policy, at))) {
      const { title, body } = noticeWords(notice, language(zone));
      expect(`${title} ${body}`).not.toMatch(broken);
    }
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

test('users and the panel read the same day', () => {
  const days = (text: string) => text.match(/[A-Z][a-z]+ \d+, \d{4}(?: at [\d:]+\s[AP]M)?/g) ?? [];
  holds((asked, zone) => {
    const { evidence, policy, at } = asked;
    const dates = circumstancesAt(evidence, policy, at);
    const standing = { answer: answerOf(asked), circumstances: circumstancesJson(dates), policy };
    const panel = standingWords(standing, language(zone)).sentences.join(' ');
    for (const notice of noticesOf(noticeFacts(evidence, policy, at))) {
      // The panel does not say since when there is less access.
      if (notice.audience === 'admin' || notice.code === 'limited') continue;
      // By the rules what is expected goes on. Notices know that a license that cannot be read is not trusted
      // for ever, and that what Atlassian reports none of is open for as long as the vendor's word holds.
      const { license } = evidence;
      if (!('flag' in license) || license.kind === 'unreadable' || license.flag === 'none')
        continue;
      const { title, body } = noticeWords(notice, language(zone));
      expect(days(panel)).toEqual(expect.arrayContaining(days(`${title} ${body}`)));
    }
  });
});
