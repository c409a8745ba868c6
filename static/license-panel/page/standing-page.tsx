import { useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { timelineOf } from '../../../src/rules/timeline';
import type { AdminStanding } from '../../../src/wire/admin-api';
import { evidenceOf } from '../../../src/wire/standing';
import { momentOf } from '../../../src/words/dates';
import { ReportSection } from '../course/report-section';
import { reportWords } from '../course/report-words';
import { TimelineSection } from '../course/timeline-section';
import { WhatComesNext } from '../course/what-comes-next';
import { OtherDate } from '../dates/other-date';
import { OtherDateBar } from '../dates/other-date-bar';
import { standingOn } from '../dates/standing-on';
import { useOtherDate } from '../dates/use-other-date';
import { Details } from '../details/details';
import type { Add } from '../forms/record-dialog';
import { aheadOf } from '../headline/ahead-of';
import { Headline } from '../headline/headline';
import { ProblemsMessage } from '../headline/problems-message';
import { HistorySection } from '../history/history-section';
import type { OpenDialog } from '../history/opened';
import { useLog, type ReadStretch } from '../history/use-log';
import { useLanguage } from '../language/language-context';
import { OtherRegimes } from '../regimes/other-regimes';
import { SupportSection } from '../support/support-section';
import { DoneMessage } from './done-message';
import { useAfterPaint } from './use-after-paint';
import { PageTabs, type TabName } from './page-tabs';

type StandingPageProps = {
  standing: AdminStanding;
  add: Add;
  read: ReadStretch;
  onStanding: (standing: AdminStanding) => void;
  /** From when it is, and a way to read it again. */
  freshness: ReactNode;
  /** Said when it could not be read again. */
  notFresh: ReactNode;
};

/** Where the license stands, what is behind it, and what was recorded; today, or on another date. */
export function StandingPage(props: StandingPageProps) {
  const { standing, add, read, onStanding, freshness, notFresh } = props;
  const language = useLanguage();
  const { reader, say } = language;
  const [done, setDone] = useState<string | null>(null);
  const message = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<TabName>('history');
  const regimes = useRef<HTMLDivElement>(null);
  const dialogs = useRef<OpenDialog>(null);
  const now = Date.parse(standing.answer.at);
  const { otherDate, choose, bar, opener } = useOtherDate(now);
  const at = otherDate ?? now;
  const shown = otherDate === null ? standing : standingOn(standing, otherDate);
  const timeline = useMemo(() => timelineOf(evidenceOf(standing), standing.policy), [standing]);
  const report = timeline && reportWords(shown, timeline, language);
  const isToday = otherDate === null;
  const isPainted = useAfterPaint();
  const log = useLog(standing, read);
  const history = isToday ? (
    <HistorySection
      standing={standing}
      log={log}
      add={add}
      onOpen={() => {
        setDone(null);
      }}
      onAdded={(newStanding, sentence) => {
        setDone(sentence);
        onStanding(newStanding);
      }}
      thenTo={message}
      dialogs={dialogs}
    />
  ) : (
    <p>{say('dates.history')}</p>
  );
  return (
    <main className="page">
      <DoneMessage done={done} standing={standing} ref={message} />
      <div role="status" className="announced">
        {notFresh}
      </div>
      <OtherDateBar
        at={otherDate}
        ref={bar}
        onBack={() => {
          choose(null);
        }}
      />
      <Headline
        standing={shown}
        onDay={isToday ? null : momentOf(otherDate, reader)}
        ahead={
          timeline && shown.answer.divergence === null ? aheadOf(shown, timeline, language) : []
        }
        onAct={(action, opener) => {
          if (action === 'compare-regimes') {
            flushSync(() => {
              setTab('regimes');
            });
            regimes.current?.focus();
          } else {
            setTab('history');
            dialogs.current?.({ kind: action }, opener);
          }
        }}
        tools={
          <>
            {freshness}
            {timeline && <OtherDate at={at} onChoose={choose} opener={opener} />}
          </>
        }
      />
      {shown.answer.problems.length > 0 ? (
        <ProblemsMessage problems={shown.answer.problems} />
      ) : null}
      {isPainted ? (
        <>
          {timeline && (
            <TimelineSection
              timeline={timeline}
              now={now}
              at={at}
              isDiverging={standing.answer.divergence !== null}
              onChoose={choose}
            />
          )}
          <div className="columns">
            <div className="course">
              <WhatComesNext next={shown.answer.next} />
              {report && <ReportSection report={report} />}
            </div>
            <Details standing={standing} />
          </div>
          <PageTabs
            selected={tab}
            onSelect={setTab}
            contents={{
              history,
              regimes: <OtherRegimes standing={standing} at={at} isToday={isToday} top={regimes} />,
            }}
          />
          <SupportSection standing={standing} />
        </>
      ) : null}
    </main>
  );
}
