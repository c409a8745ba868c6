import Heading from '@atlaskit/heading/heading';
import { useMemo, useRef, useState } from 'react';
import { horizonOf } from '../../../src/rules/horizon';
import type { Instant } from '../../../src/rules/instant';
import { spanAt } from '../../../src/rules/spans';
import type { Timeline } from '../../../src/rules/timeline';
import { dayOf } from '../../../src/words/dates';
import { startOfDay } from '../dates/start-of-day';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { Picture } from './picture';
import { stateStretches } from './state-stretches';
import { remarksOn, stretchWords } from './stretch-words';
import { StretchesTable } from './stretches-table';
import { useMeasures } from './use-measures';

type TimelineSectionProps = {
  timeline: Timeline;
  now: Instant;
  /** The moment that the page answers for. */
  at: Instant;
  /** Atlassian reports something else today. */
  isDiverging: boolean;
  onChoose: (at: Instant) => void;
};

/** The course of the license by dates and records: drawn, said for where the reader points, and as a table. */
export function TimelineSection(props: TimelineSectionProps) {
  const { timeline, now, at, isDiverging, onChoose } = props;
  const language = useLanguage();
  const { say, reader } = language;
  const box = useRef<HTMLDivElement>(null);
  const measures = useMeasures(box);
  const [pointed, setPointed] = useState<Instant | null>(null);
  const { holds } = timeline;
  const window = useMemo(() => horizonOf(timeline, at, [now]), [timeline, at, now]);
  const stretches = useMemo(
    () =>
      stateStretches(timeline.expected).filter(
        ({ from, until }) => from < window.until && until > window.from,
      ),
    [timeline, window],
  );
  const shown = pointed ?? at;
  const stretch = spanAt(stretches, shown);
  return (
    <section className="card timeline" aria-labelledby="timeline">
      <Heading size="small" as="h2" id="timeline">
        {say('timeline.title')}
      </Heading>
      {isDiverging ? <p className="subtle">{say('timeline.otherwise')}</p> : null}
      <div ref={box} className="picture-box">
        {measures && (
          <Picture
            {...{ timeline, stretches, window, measures, now, at }}
            onPoint={setPointed}
            onChoose={(chosen) => {
              const { from } = spanAt(stretches, chosen) ?? { from: chosen };
              onChoose(Math.max(startOfDay(chosen, reader), from));
            }}
          />
        )}
      </div>
      {stretch && (
        <div className="pointed">
          <p>
            {isDiverging ? `${say('timeline.by-dates')} ` : null}
            <strong>{shown === now ? say('timeline.today') : dayOf(shown, reader)}</strong>
            {' · '}
            {stretchWords(stretch, language)}
          </p>
          {remarksOn(stretch, holds, language).map((remark) => (
            <p key={remark} className="subtle">
              <Said text={remark} />
            </p>
          ))}
        </div>
      )}
      <details>
        <summary>{say('timeline.table')}</summary>
        <StretchesTable stretches={stretches} holds={holds} />
      </details>
    </section>
  );
}
