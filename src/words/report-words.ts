import { NEVER } from '../rules/instant';
import { spanAt } from '../rules/spans';
import type { Timeline } from '../rules/timeline';
import type { Standing } from '../wire/standing';
import { closingOf } from './dates';
import type { Language } from './language';
import { accessUntil } from './standing-words';

/** What the Marketplace report shows, and why that is or is not what users have. */
export type ReportWords = { status: string; why: string };

type Reported = Pick<Standing, 'answer' | 'circumstances'>;

/** Null when there is nothing that the report could show. */
export function reportWords(
  reported: Reported,
  timeline: Timeline,
  language: Language,
): ReportWords | null {
  const { reportStatus } = reported.answer;
  if (reportStatus === null) return null;
  return {
    status: language.say(`report.${reportStatus}`),
    why: why(reported, timeline, language),
  };
}

function why(reported: Reported, timeline: Timeline, language: Language): string {
  const { answer, circumstances } = reported;
  const { say } = language;
  const { state, reportStatus } = answer;
  switch (state) {
    case 'evaluation':
    case 'active':
    case 'developer':
      return agreesOnceShown(circumstances, language);
    case 'expired':
    case 'evaluation-expired':
      return say('report.why.agrees');
    case 'suspended':
    case 'evaluation-suspended':
      return whileOpen('suspended', reported, language);
    case 'cancelled':
    case 'quote-extended':
    case 'known-issue-active':
      return whileOpen(state, reported, language);
    case 'cancelled-ended': {
      if (reportStatus !== 'cancelled') return say('report.why.agrees');
      const until = spanAt(timeline.report, Date.parse(answer.at))?.until ?? NEVER;
      if (until === NEVER) return say('report.why.cancelled-for-good');
      return say('report.why.cancelled-until', { until: closingOf(until, language.reader) });
    }
    case 'unexplained-active':
    case 'unexplained-inactive':
      return say(`report.why.${state}`);
    case 'unenforced':
    case 'unlicensed':
    case 'unreadable':
      return '';
  }
}

/** The report cannot know of an end that is only recorded here. */
function agreesOnceShown(
  { statedEnd }: Standing['circumstances'],
  { say, reader }: Language,
): string {
  if (!statedEnd) return say('report.why.agrees');
  return say('report.why.moved', { stated: closingOf(Date.parse(statedEnd), reader) });
}

type Open = 'suspended' | 'cancelled' | 'quote-extended' | 'known-issue-active';

/** Why the report says that it is over; and until when it is not, if that is known. */
function whileOpen(open: Open, reported: Reported, language: Language): string {
  const { say } = language;
  const held = reported.answer.heldBy?.id ?? '';
  const until = accessUntil(reported, language);
  return until === null
    ? say(`report.why.${open}`, { held })
    : say(`report.why.${open}.until`, { held, until });
}
