import Heading from '@atlaskit/heading/heading';
import type { Entry } from '../../../src/wire/entry';
import type { Hold } from '../../../src/rules/history';
import { EntryItem } from './entry-item';
import { historyDays } from './history-days';
import { useLanguage } from '../language/language-context';
import type { OpenDialog } from './opened';
import { readEntries } from './read-entries';

type HistoryListProps = {
  /** What is shown. */
  entries: Entry[];
  /** All that an answer can depend on. */
  deciding?: Entry[];
  openQuotes: Hold[];
  onOpen: OpenDialog;
};

/** The history by day, newest first. */
export function HistoryList({ entries, deciding = entries, openQuotes, onOpen }: HistoryListProps) {
  const { say, reader } = useLanguage();
  if (entries.length === 0) return <EmptyHistory />;
  const open = new Set(openQuotes.map(({ recordId }) => recordId));
  return historyDays(readEntries(entries, deciding), reader).map(({ day, entries: ofDay }) => (
    <section key={day} className="day">
      <Heading size="xsmall" as="h3">
        {day ?? say('history.undated')}
      </Heading>
      <ul className="entries">
        {ofDay.map((entry, index) => (
          <EntryItem
            key={entry.id ?? index}
            entry={entry}
            isOpenQuote={entry.id !== null && open.has(entry.id)}
            onOpen={onOpen}
          />
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
