import { dayOf } from '../../../src/words/dates';
import { useLanguage } from '../language/language-context';
import type { ReadEntry } from './read-entries';

/** A run of sightings by which nothing had changed, newest first, in one quiet line. */
export function UnchangedItem({ entries }: { entries: [ReadEntry, ...ReadEntry[]] }) {
  const { say, reader } = useLanguage();
  const [last] = entries;
  const dayOfEntry = ({ record }: ReadEntry) =>
    record?.kind === 'sighting' ? dayOf(record.at, reader) : '';
  const count = entries.length;
  const first = entries[count - 1] ?? last;
  return (
    <li className="entry quiet">
      <p className="small">
        {count === 1
          ? say('history.unchanged', { day: dayOfEntry(last) })
          : say('history.unchanged.run', {
              count,
              first: dayOfEntry(first),
              last: dayOfEntry(last),
            })}
      </p>
    </li>
  );
}
