import type { Instant } from '../../../src/rules/instant';
import type { Timeline } from '../../../src/rules/timeline';
import type { Standing } from '../../../src/wire/standing';
import { reportWords } from '../../../src/words/report-words';
import { Details } from '../details/details';
import { useLanguage } from '../language/language-context';
import { ReportSection } from './report-section';
import { TimelineSection } from './timeline-section';
import { WhatComesNext } from './what-comes-next';

type CoursePartsProps = {
  /** As of today. */
  standing: Standing;
  /** What is answered. */
  shown: Standing;
  timeline: Timeline | null;
  /** The moment that is answered for. */
  at: Instant;
  onChoose: (at: Instant) => void;
};

/** How the license goes on, what the report shows of it, and its facts. */
export function CourseParts({ standing, shown, timeline, at, onChoose }: CoursePartsProps) {
  const language = useLanguage();
  const report = timeline && reportWords(shown, timeline, language);
  return (
    <>
      {timeline && (
        <TimelineSection
          timeline={timeline}
          now={Date.parse(standing.answer.at)}
          at={at}
          isDiverging={standing.answer.divergence !== null}
          onChoose={onChoose}
        />
      )}
      <div className="columns">
        <div className="course">
          <WhatComesNext next={shown.answer.next} />
          {report && <ReportSection report={report} />}
        </div>
        <Details standing={standing} />
      </div>
    </>
  );
}
