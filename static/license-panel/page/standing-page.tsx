import { useMemo, useRef, useState, type ReactNode } from 'react';
import { timelineOf } from '../../../src/rules/timeline';
import type { AdminStanding } from '../../../src/wire/admin-api';
import { evidenceOf } from '../../../src/wire/standing';
import { KnownDate } from '../dates/known-date';
import { OtherDate } from '../dates/other-date';
import { OtherDateBar } from '../dates/other-date-bar';
import { standingOn } from '../dates/standing-on';
import { useOtherDate } from '../dates/use-other-date';
import { PageTitle } from '../headline/page-title';
import { useLog } from '../history/use-log';
import { LoadedAsKnown } from '../known/loaded-as-known';
import type { WholeLog } from '../known/read-whole-log';
import type { PanelCalls } from './panel-calls';
import { AnswerPage } from './answer-page';
import { DoneMessage } from './done-message';

type StandingPageProps = {
  standing: AdminStanding;
  calls: PanelCalls;
  onStanding: (standing: AdminStanding) => void;
  /** From when it is, and a way to read it again. */
  freshness: ReactNode;
  /** Said when it could not be read again. */
  notFresh: ReactNode;
};

/** Where the license stands: today, on another date, or by what was known on a past one. */
export function StandingPage(props: StandingPageProps) {
  const { standing, calls, onStanding, freshness, notFresh } = props;
  const [done, setDone] = useState<string | null>(null);
  const message = useRef<HTMLDivElement>(null);
  const now = Date.parse(standing.answer.at);
  const { other, choose, bar, openers } = useOtherDate(now);
  const timeline = useMemo(() => timelineOf(evidenceOf(standing), standing.policy), [standing]);
  const log = useLog(standing, calls.read);
  const [whole] = useState<WholeLog>({ entries: [] });
  const isAsKnown = other?.isAsKnown === true;
  const shown = other === null ? standing : standingOn(standing, other.at);
  const chooseDate = (at: number) => {
    choose({ at, isAsKnown: false });
  };
  const title = (
    <PageTitle
      app={standing.app.name}
      state={isAsKnown ? null : shown.answer.state}
      tools={
        <>
          {freshness}
          {timeline && (
            <OtherDate at={other?.at ?? now} onChoose={chooseDate} opener={openers.date} />
          )}
          <KnownDate
            now={now}
            at={isAsKnown ? other.at : null}
            onChoose={(at) => {
              choose({ at, isAsKnown: true });
            }}
            opener={openers.known}
          />
        </>
      }
    />
  );
  return (
    <main className="page">
      <DoneMessage done={done} standing={standing} ref={message} />
      <div role="status" className="announced">
        {notFresh}
      </div>
      <OtherDateBar
        at={other?.at ?? null}
        isAsKnown={isAsKnown}
        ref={bar}
        onBack={() => {
          choose(null);
        }}
      />
      <AnswerPage
        {...{ standing, shown, timeline, log, calls, title, message }}
        otherDate={other?.at ?? null}
        instead={
          isAsKnown ? (
            <LoadedAsKnown
              standing={standing}
              at={other.at}
              read={calls.read}
              whole={whole}
              authors={log.authors}
            />
          ) : null
        }
        onChoose={chooseDate}
        onOpen={() => {
          setDone(null);
        }}
        onStanding={onStanding}
        onDone={(newStanding, sentence) => {
          setDone(sentence);
          onStanding(newStanding);
        }}
      />
    </main>
  );
}
