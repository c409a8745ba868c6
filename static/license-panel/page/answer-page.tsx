import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Instant } from '../../../src/rules/instant';
import type { Timeline } from '../../../src/rules/timeline';
import type { AdminStanding } from '../../../src/wire/admin-api';
import type { Standing } from '../../../src/wire/standing';
import { momentOf } from '../../../src/words/dates';
import { CourseParts } from '../course/course-parts';
import { aheadOf } from '../headline/ahead-of';
import { Headline } from '../headline/headline';
import { ProblemsMessage } from '../headline/problems-message';
import { HistorySection } from '../history/history-section';
import type { OpenDialog } from '../history/opened';
import type { LogView } from '../history/use-log';
import { useLanguage } from '../language/language-context';
import { LoadedNotices } from '../notices/loaded-notices';
import { LoadedPurchases } from '../purchases/loaded-purchases';
import { OtherRegimes } from '../regimes/other-regimes';
import { SupportSection } from '../support/support-section';
import { PageTabs, type TabName } from './page-tabs';
import type { PanelCalls } from './panel-calls';
import { useAfterPaint } from './use-after-paint';

type AnswerPageProps = {
  /** As of today. */
  standing: AdminStanding;
  /** What is answered: the same, or that of another date. */
  shown: Standing;
  /** Null: today. */
  otherDate: Instant | null;
  timeline: Timeline | null;
  log: LogView;
  calls: PanelCalls;
  title: ReactNode;
  /** Stands below the title in place of the answer. */
  instead: ReactNode;
  /** Says what was done, and takes focus then. */
  message: RefObject<HTMLDivElement>;
  onChoose: (at: Instant) => void;
  /** A dialog opens. */
  onOpen: () => void;
  /** A newer standing, with nothing to be said of it. */
  onStanding: (standing: AdminStanding) => void;
  /** Something was written: the standing after it, and a sentence that says so. */
  onDone: (standing: AdminStanding, sentence: string) => void;
};

/** The answer, what is behind it, and what was recorded. */
export function AnswerPage(props: AnswerPageProps) {
  const { standing, shown, otherDate, timeline, log, calls, title, instead } = props;
  const language = useLanguage();
  const { reader, say } = language;
  const [tab, setTab] = useState<TabName>('history');
  const regimes = useRef<HTMLDivElement>(null);
  const dialogs = useRef<OpenDialog>(null);
  const isPainted = useAfterPaint();
  const isToday = otherDate === null;
  const at = otherDate ?? Date.parse(standing.answer.at);
  if (instead !== null)
    return (
      <>
        <header className="headline">{title}</header>
        {instead}
      </>
    );
  const history = isToday ? (
    <HistorySection
      standing={standing}
      log={log}
      calls={calls}
      onOpen={props.onOpen}
      onAdded={props.onDone}
      thenTo={props.message}
      dialogs={dialogs}
    />
  ) : (
    <p>{say('dates.history')}</p>
  );
  return (
    <>
      <header className="headline">
        {title}
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
        />
      </header>
      {shown.answer.problems.length > 0 ? (
        <ProblemsMessage problems={shown.answer.problems} />
      ) : null}
      {isPainted ? (
        <>
          <CourseParts {...{ standing, shown, timeline, at }} onChoose={props.onChoose} />
          <PageTabs
            selected={tab}
            onSelect={setTab}
            contents={{
              history,
              purchases: (
                <LoadedPurchases
                  {...{ standing, calls, isToday }}
                  isShown={tab === 'purchases'}
                  onStanding={props.onStanding}
                />
              ),
              regimes: <OtherRegimes standing={standing} at={at} isToday={isToday} top={regimes} />,
              notices: (
                <LoadedNotices
                  {...{ standing, at, isToday }}
                  choose={calls.choose}
                  onOpen={props.onOpen}
                  onChosen={props.onDone}
                  thenTo={props.message}
                />
              ),
            }}
          />
          <SupportSection standing={standing} />
        </>
      ) : null}
    </>
  );
}
