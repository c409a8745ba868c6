import { NEVER } from '../../../src/rules/instant';
import { regimes } from '../../../src/rules/regimes';
import { spanAt } from '../../../src/rules/spans';
import type { Timeline } from '../../../src/rules/timeline';
import type { Standing } from '../../../src/wire/standing';
import { lastDayOf } from '../../../src/words/dates';
import type { Language } from '../../../src/words/language';

/** What the Marketplace report shows, and why that is or is not what users have. */
export type ReportWords = { status: string; why: string };

type Reported = Pick<Standing, 'answer' | 'policy'>;

/** Null when there is nothing that the report could show. */
export function reportWords(
  { answer, policy }: Reported,
  timeline: Timeline,
  language: Language,
): ReportWords | null {
  const { reportStatus } = answer;
  if (reportStatus === null) return null;
  const { say } = language;
  return {
    status: say(`report.${reportStatus}`),
    why: why({ answer, policy }, timeline, language),
  };
}

function why({ answer, policy }: Reported, timeline: Timeline, language: Language): string {
  const { say } = language;
  const { state, reportStatus, heldBy } = answer;
  const { suspendedDays } = regimes[policy.regime];
  const held = heldBy?.id ?? '';
  switch (state) {
    case 'evaluation':
    case 'active':
    case 'developer':
    case 'expired':
    case 'evaluation-expired':
      return say('report.why.agrees');
    case 'suspended':
      return say('report.why.suspended', { days: suspendedDays.subscription });
    case 'evaluation-suspended':
      return say('report.why.suspended', { days: suspendedDays.evaluation });
    case 'cancelled':
      return say('report.why.cancelled');
    case 'cancelled-ended': {
      if (reportStatus !== 'cancelled') return say('report.why.agrees');
      const until = spanAt(timeline.report, Date.parse(answer.at))?.until ?? NEVER;
      if (until === NEVER) return say('report.why.cancelled-for-good');
      return say('report.why.cancelled-until', { until: lastDayOf(until, language.reader) });
    }
    case 'quote-extended':
    case 'known-issue-active':
      return say(`report.why.${state}`, { held });
    case 'unexplained-active':
    case 'unexplained-inactive':
      return say(`report.why.${state}`);
    case 'unenforced':
    case 'unlicensed':
    case 'unreadable':
      return '';
  }
}
