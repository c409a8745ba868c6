import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Instant } from '../../../src/rules/instant';
import { timelineOf } from '../../../src/rules/timeline';
import { evidenceOf, type Standing } from '../../../src/wire/standing';
import { isoDayOf, momentOf } from '../../../src/words/dates';
import { TimelineSection } from '../course/timeline-section';
import { WhatComesNext } from '../course/what-comes-next';
import { OtherDate } from '../dates/other-date';
import { OtherDateBar } from '../dates/other-date-bar';
import { standingOn } from '../dates/standing-on';
import { Details } from '../details/details';
import type { Add } from '../forms/record-dialog';
import { Headline } from '../headline/headline';
import { ProblemsMessage } from '../headline/problems-message';
import { HistorySection } from '../history/history-section';
import { useLanguage } from '../language/language-context';
import { SupportSection } from '../support/support-section';
import { DoneMessage } from './done-message';

type StandingPageProps = {
  standing: Standing;
  add: Add;
  onStanding: (standing: Standing) => void;
  /** From when it is, and a way to read it again. */
  freshness: ReactNode;
  /** Said when it could not be read again. */
  notFresh: ReactNode;
};

/** Where the license stands, what is behind it, and what was recorded; today, or on another date. */
export function StandingPage(props: StandingPageProps) {
  const { standing, add, onStanding, freshness, notFresh } = props;
  const { reader, say } = useLanguage();
  const [done, setDone] = useState<string | null>(null);
  const [otherDate, setOtherDate] = useState<Instant | null>(null);
  const message = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const now = Date.parse(standing.answer.at);
  const at = otherDate ?? now;
  const shown = otherDate === null ? standing : standingOn(standing, otherDate);
  const timeline = useMemo(() => timelineOf(evidenceOf(standing), standing.policy), [standing]);
  const choose = (chosen: Instant | null) => {
    const isToday = chosen !== null && isoDayOf(chosen, reader) === isoDayOf(now, reader);
    setOtherDate(isToday ? null : chosen);
    // What was pressed may be gone.
    if (chosen === null || isToday) bar.current?.focus();
  };
  useEffect(() => {
    if (otherDate !== null) bar.current?.focus();
  }, [otherDate]);
  return (
    <main className="page">
      <DoneMessage done={done} standing={standing} ref={message} />
      {notFresh}
      <OtherDateBar
        at={otherDate}
        ref={bar}
        onBack={() => {
          choose(null);
        }}
      />
      <Headline
        standing={shown}
        onDay={otherDate === null ? null : momentOf(otherDate, reader)}
        tools={
          <>
            {freshness}
            {timeline && <OtherDate at={at} onChoose={choose} />}
          </>
        }
      />
      {shown.answer.problems.length > 0 ? (
        <ProblemsMessage problems={shown.answer.problems} />
      ) : null}
      {timeline && <TimelineSection timeline={timeline} now={now} at={at} onChoose={choose} />}
      <div className="columns">
        <WhatComesNext next={shown.answer.next} />
        <div className="side">
          <Details standing={standing} />
          <SupportSection standing={standing} />
        </div>
      </div>
      {otherDate === null ? (
        <HistorySection
          standing={standing}
          add={add}
          onOpen={() => {
            setDone(null);
          }}
          onAdded={(newStanding, sentence) => {
            setDone(sentence);
            onStanding(newStanding);
          }}
          thenTo={message}
        />
      ) : (
        <p className="card">{say('dates.history')}</p>
      )}
    </main>
  );
}
