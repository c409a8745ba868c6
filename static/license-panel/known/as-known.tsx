import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import SectionMessage from '@atlaskit/section-message/section-message';
import Spinner from '@atlaskit/spinner/spinner';
import { useMemo } from 'react';
import type { Instant } from '../../../src/rules/instant';
import type { AdminStanding } from '../../../src/wire/admin-api';
import type { NumberedEntry } from '../../../src/wire/entry';
import { written } from '../../../src/words/dates';
import { HistoryList } from '../history/history-list';
import type { LoadedLog } from '../history/loaded-log';
import { readEntries } from '../history/read-entries';
import type { PanelCalls } from '../page/panel-calls';
import { useLanguage } from '../language/language-context';
import { asKnownAt } from './as-known-at';
import type { WholeLog } from './read-whole-log';
import { Side } from './side';
import { useWholeLog } from './use-whole-log';

export type AsKnownProps = {
  standing: AdminStanding;
  /** The moment, and what was known at it. */
  at: Instant;
  read: PanelCalls['read'];
  whole: WholeLog;
  authors: LoadedLog['authors'];
};

/** What was said of a moment with what was known then, beside what is said of it now. Reads the whole log first. */
export function AsKnown(props: AsKnownProps) {
  const { standing, read, whole } = props;
  const { say } = useLanguage();
  const { view, retry } = useWholeLog(whole, standing.log, read);
  switch (view.status) {
    case 'loading':
      return (
        <div className="reading">
          <Spinner />
          <p role="status">
            {say('known.reading', { read: view.read, count: standing.log.count })}
          </p>
        </div>
      );
    case 'failed':
      return (
        <div role="alert">
          <SectionMessage appearance="error" title={say('known.failed.title')}>
            <div className="message">
              <p>{say('known.failed.body')}</p>
              <Button onClick={retry}>{say('page.failed.retry')}</Button>
            </div>
          </SectionMessage>
        </div>
      );
    case 'ready':
      return <Comparison {...props} log={view.entries} />;
  }
}

function Comparison({ standing, at, log, authors }: AsKnownProps & { log: NumberedEntry[] }) {
  const { say, reader } = useLanguage();
  const { then, now, seenAt, difference } = useMemo(
    () => asKnownAt(standing, log, at),
    [standing, log, at],
  );
  return (
    <>
      <p className="subtle">
        {seenAt === null
          ? say('known.unseen')
          : say('known.seen', { time: written(seenAt, 'minute', reader) })}
      </p>
      <div className="columns">
        <Side id="known-then" title={say('known.then')} standing={then} />
        <Side id="known-now" title={say('known.now')} standing={now} />
      </div>
      <section className="history" aria-labelledby="known-difference">
        <Heading size="medium" as="h2" id="known-difference">
          {say('known.difference')}
        </Heading>
        <Difference log={log} difference={difference} authors={authors} />
      </section>
    </>
  );
}

type DifferenceProps = Pick<AsKnownProps, 'authors'> & {
  log: NumberedEntry[];
  difference: ReturnType<typeof asKnownAt>['difference'];
};

function Difference({ log, difference: { entries, isEachAlone }, authors }: DifferenceProps) {
  const { say } = useLanguage();
  const deciding = useMemo(() => log.map(({ entry }) => entry), [log]);
  if (entries.length === 0) return <p>{say('known.same')}</p>;
  const numbers = new Set(entries.map(({ number }) => number));
  const read = readEntries(log, deciding).filter((_, index) => numbers.has(index + 1));
  return (
    <>
      <p>{say(isEachAlone ? 'known.each' : 'known.together')}</p>
      <HistoryList entries={read} authors={authors} openQuotes={[]} onOpen={null} />
    </>
  );
}
