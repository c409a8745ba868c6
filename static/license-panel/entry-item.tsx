import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge/lozenge';
import { entryWords, voidLabel } from './entry-words';
import { useLanguage } from './language-context';
import { exactInUtc, timeOfDay } from './moment-words';
import type { ReadEntry } from './read-entries';
import { Said } from './said';
import { plain } from './user-text';

/** Called with the entry to void and the button that was pressed. */
export type OnVoid = (entry: ReadEntry, button: HTMLElement) => void;

type EntryItemProps = { entry: ReadEntry; onVoid: OnVoid };

/** One entry of the history. A void one stays, and says that it is. */
export function EntryItem({ entry, onVoid }: EntryItemProps) {
  const language = useLanguage();
  const { say } = language;
  const { record, note, isVoided, mayBeVoided } = entry;
  const sentence = <Said text={entryWords(entry, language)} />;
  return (
    <li className="entry">
      <div className="entry-text">
        <p className="scrolling">
          {isVoided ? (
            <>
              <Lozenge>{say('history.voided')}</Lozenge> <s>{sentence}</s>
            </>
          ) : (
            sentence
          )}
        </p>
        {note === null ? null : (
          <p className="note user-text scrolling" dir="auto">
            {note}
          </p>
        )}
        <Recorded entry={entry} />
      </div>
      {record && mayBeVoided ? (
        <Button
          appearance="subtle"
          aria-label={plain(voidLabel({ ...entry, record }, language))}
          onClick={({ currentTarget }) => {
            onVoid(entry, currentTarget);
          }}
        >
          {say('void.action')}
        </Button>
      ) : null}
    </li>
  );
}

function Recorded({ entry: { record, recordedAt } }: { entry: ReadEntry }) {
  const { reader, say } = useLanguage();
  if (recordedAt === null) return null;
  const time = timeOfDay(recordedAt, reader);
  return (
    <p className="small">
      <time dateTime={new Date(recordedAt).toISOString()} title={exactInUtc(recordedAt, reader)}>
        {say(`history.recorded.${record?.source ?? 'unknown'}`, { time })}
      </time>
    </p>
  );
}
