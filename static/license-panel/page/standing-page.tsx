import { useRef, useState } from 'react';
import type { Standing } from '../../../src/wire/standing';
import { Details } from '../details/details';
import { DoneMessage } from './done-message';
import { Headline } from '../headline/headline';
import { HistorySection } from '../history/history-section';
import { ProblemsMessage } from '../headline/problems-message';
import type { Add } from '../forms/record-dialog';
import { WhatComesNext } from '../course/what-comes-next';

type StandingPageProps = { standing: Standing; add: Add; onStanding: (standing: Standing) => void };

/** Where the license stands, what is behind it, and what was recorded. */
export function StandingPage({ standing, add, onStanding }: StandingPageProps) {
  const [done, setDone] = useState<string | null>(null);
  const message = useRef<HTMLDivElement>(null);
  const { problems, next } = standing.answer;
  return (
    <main className="page">
      <DoneMessage done={done} standing={standing} ref={message} />
      <Headline standing={standing} />
      {problems.length > 0 ? <ProblemsMessage problems={problems} /> : null}
      <div className="columns">
        <div className="course">
          <WhatComesNext next={next} />
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
        </div>
        <Details standing={standing} />
      </div>
    </main>
  );
}
