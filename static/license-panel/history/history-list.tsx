import Heading from '@atlaskit/heading/heading';
import type { Entry } from '../../../src/wire/entry';
import { EntryItem, type OnVoid } from './entry-item';
import { historyDays } from './history-days';
import { useLanguage } from '../language/language-context';
import { readEntries } from './read-entries';

type HistoryListProps = { entries: Entry[]; onVoid: OnVoid };

/** The history by day, newest first. */
export function HistoryList({ entries, onVoid }: HistoryListProps) {
  const { say, reader } = useLanguage();
  if (entries.length === 0) return <EmptyHistory />;
  return historyDays(readEntries(entries), reader).map(({ day, entries: ofDay }) => (
    <section key={day} className="day">
      <Heading size="xsmall" as="h3">
        {day ?? say('history.undated')}
      </Heading>
      <ul className="entries">
        {ofDay.map((entry, index) => (
          <EntryItem key={entry.id ?? index} entry={entry} onVoid={onVoid} />
        ))}
      </ul>
    </section>
  ));
}

function EmptyHistory() {
  const { say } = useLanguage();
  return (
    <div className="card empty">
      <p>{say('history.empty')}</p>
      <p className="subtle">{say('history.empty.hint')}</p>
    </div>
  );
}
