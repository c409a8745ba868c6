import Heading from '@atlaskit/heading/heading';
import type { Hold } from '../../../src/rules/history';
import type { Author } from '../../../src/wire/log-page';
import { useLanguage } from '../language/language-context';
import { EntryItem } from './entry-item';
import { historyDays } from './history-days';
import type { OpenDialog } from './opened';
import type { ReadEntry } from './read-entries';
import { UnchangedItem } from './unchanged-item';

type HistoryListProps = {
  /** Oldest first. */
  entries: ReadEntry[];
  /** Who wrote them, by the entries' ids, as far as it is known. */
  authors: ReadonlyMap<string, Author>;
  openQuotes: Hold[];
  /** Null where nothing can be done about an entry. */
  onOpen: OpenDialog | null;
};

/** Entries by day, newest first. */
export function HistoryList({ entries, authors, openQuotes, onOpen }: HistoryListProps) {
  const { say, reader } = useLanguage();
  const open = new Set(openQuotes.map(({ recordId }) => recordId));
  return historyDays(entries, reader).map(({ day, lines }) => (
    <section key={day} className="day">
      <Heading size="xsmall" as="h3">
        {day ?? say('history.undated')}
      </Heading>
      <ul className="entries">
        {lines.map((line, index) =>
          'entry' in line ? (
            <EntryItem
              key={line.entry.id ?? index}
              entry={line.entry}
              author={line.entry.id === null ? undefined : authors.get(line.entry.id)}
              isOpenQuote={line.entry.id !== null && open.has(line.entry.id)}
              onOpen={onOpen}
            />
          ) : (
            <UnchangedItem key={line.unchanged[0].id ?? index} entries={line.unchanged} />
          ),
        )}
      </ul>
    </section>
  ));
}
