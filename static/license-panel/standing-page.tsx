import type { Standing } from '../../src/wire/admin-api';
import { Details } from './details';
import { Headline } from './headline';
import { HistorySection } from './history-section';
import type { Add } from './record-dialog';
import { ProblemsMessage } from './problems-message';
import { WhatComesNext } from './what-comes-next';

type StandingPageProps = { standing: Standing; add: Add; onStanding: (standing: Standing) => void };

/** Where the license stands, what is behind it, and what was recorded. */
export function StandingPage({ standing, add, onStanding }: StandingPageProps) {
  const { problems, next } = standing.answer;
  return (
    <main className="page">
      <Headline standing={standing} />
      {problems.length > 0 ? <ProblemsMessage problems={problems} /> : null}
      <div className="columns">
        <div className="course">
          <WhatComesNext next={next} />
          <HistorySection standing={standing} add={add} onStanding={onStanding} />
        </div>
        <Details standing={standing} />
      </div>
    </main>
  );
}
