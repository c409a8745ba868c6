import fc from 'fast-check';
import type { Evidence } from '../../src/rules/evidence';
import { DAY, HOUR, LAST_INSTANT, type Instant } from '../../src/rules/instant';
import { noticeOf, type Notice } from '../../src/rules/notice';
import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import { noticeFacts, type NoticeFacts } from '../../src/rules/notice-facts';
import { audiences, type Audience } from '../../src/rules/notice-table';
import type { Access, Policy } from '../../src/rules/policy';
import { isQuiet } from '../../src/rules/quiet';
import { resolve } from '../../src/rules/resolve';
import { parseCase } from '../../src/wire/parse-case';
import { arbitraryCase } from './arbitrary-case';

const choices = choicesWithin(defaultNoticeBounds, null);

/** A site's year: its license, what will be recorded, and the hour at which people come. */
export type Year = { evidence: Evidence; policy: Policy; from: Instant; hour: number };

export const years: fc.Arbitrary<Year> = fc
  .tuple(arbitraryCase(), fc.nat(23), fc.integer({ min: -330, max: -20 }))
  .map(([raw, hour, start]) => {
    const reading = parseCase(JSON.parse(JSON.stringify(raw)));
    if (!reading.ok) throw new Error(reading.problem.message);
    const { evidence, policy, at } = reading.value;
    const from = Math.max(0, Math.min(at, LAST_INSTANT - 400 * DAY) + start * DAY);
    return { evidence, policy, from, hour };
  });

/** One day of it, with what is known then and what each audience is told. */
export type Day = {
  at: Instant;
  known: Evidence;
  policy: Policy;
  facts: NoticeFacts;
  told: Record<Audience, Notice | null>;
};

export const eachDay = ({ evidence, policy, from, hour }: Year, look: (day: Day) => void): void => {
  for (let day = 0; day < 365; day += 1) {
    const at = from + day * DAY + hour * HOUR;
    // What is recorded later is not known yet.
    const known = { ...evidence, knownAt: Math.min(at, evidence.knownAt) };
    const facts = noticeFacts(known, policy, at);
    const admin = noticeOf(facts, 'admin', choices);
    const user = noticeOf(facts, 'user', choices);
    look({ at, known, policy, facts, told: { admin, user } });
  }
};

/** What is less than each access. */
const less: Record<Access, Access[]> = { full: ['limited', 'none'], limited: ['none'], none: [] };

const noticesOf = ({ told }: Day): Notice[] =>
  audiences.flatMap((audience) => told[audience] ?? []);

/** What holds on every day, by the name of the law. */
export const noticeLaws: Record<string, (day: Day) => void> = {
  'admins are told of every end that is known, on each of its last fifteen days': ({
    at,
    facts: { accessEnd },
    told: { admin },
  }) => {
    if (accessEnd !== null && accessEnd - at < 15 * DAY)
      expect(admin).toMatchObject({ until: accessEnd });
  },

  'nobody is told of an end that is on record not to come': (day) => {
    const { at, known, policy } = day;
    const { access } = resolve(known, policy, at).resolution;
    // What Atlassian reports as active says nothing of what it will report; that there is none goes on.
    const isNone = 'flag' in known.license && known.license.flag === 'none';
    const authority = isNone ? policy.authority : 'rules';
    const later = (moment: Instant) => resolve(known, { ...policy, authority }, moment).resolution;
    for (const { until, date } of noticesOf(day)) {
      if (until === null || date === null) continue;
      expect(until).toBeGreaterThan(at);
      expect(later(until - 1).access).toBe(access);
      expect(less[access]).toContain(later(until).access);
      // A term whose cancellation is on record for before its end ends without a change of state.
      if (date < until && later(date).state !== 'cancelled')
        expect(later(date).state).not.toBe(later(date - 1).state);
    }
  },

  'what is told agrees with access': (day) => {
    const { at, known, policy } = day;
    for (const { stage, code, since } of noticesOf(day)) {
      const { access } = resolve(known, policy, at).resolution;
      expect(access).toBe(code === 'limited' ? 'limited' : stage !== null ? 'full' : 'none');
      if (since !== null) expect(since).toBeLessThanOrEqual(at);
    }
  },

  'users are told nothing of a subscription that runs': ({ facts, told: { user } }) => {
    if (facts.situation === 'active' || facts.situation === 'monthly') expect(user).toBeNull();
  },

  'where it is quiet, nobody is told anything for a day': ({ at, known, policy, told }) => {
    for (const audience of audiences) {
      const isSilent = isQuiet({ evidence: known, policy, choices }, audience, at);
      if (told[audience] !== null) expect(isSilent).toBe(false);
      if (!isSilent) continue;
      for (const hours of [2, 13, 24]) {
        const later = noticeFacts(known, policy, at + hours * HOUR - 1);
        expect(noticeOf(later, audience, choices)).toBeNull();
      }
    }
  },
};
