import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge/lozenge';
import type { Author } from '../../../src/wire/log-page';
import { written } from '../../../src/words/dates';
import { ExactTime } from '../language/exact-time';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';
import { plain } from '../language/user-text';
import { endOf } from './end-of';
import { entryWords, voidLabel } from './entry-words';
import type { OpenDialog } from './opened';
import type { ReadEntry } from './read-entries';
import { recordedWords } from './recorded-words';

type EntryItemProps = {
  entry: ReadEntry;
  /** It is a quote that has not ended. */
  isOpenQuote: boolean;
  /** Who wrote it, as far as it is known. */
  author: Author | undefined;
  /** Null where nothing can be done. */
  onOpen: OpenDialog | null;
};

/** One entry of the history. A void one stays, and says that it is. */
export function EntryItem(props: EntryItemProps) {
  const { entry, author } = props;
  const { say } = useLanguage();
  const { note, isVoided, isReplaced } = entry;
  const sentence = <Sentence entry={entry} />;
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
        {isReplaced ? <p className="subtle">{say('history.replaced')}</p> : null}
        {note === null ? null : (
          <p className="note user-text scrolling" dir="auto">
            {note}
          </p>
        )}
        <Recorded entry={entry} author={author} />
      </div>
      <Actions {...props} />
    </li>
  );
}

/** What may be done about an entry; only for what an admin recorded. */
function Actions({ entry, isOpenQuote, onOpen }: EntryItemProps) {
  const language = useLanguage();
  const { say } = language;
  const { record } = entry;
  if (!record || !entry.mayBeVoided || !onOpen) return null;
  return (
    <div className="entry-actions">
      {record.kind === 'quote' && isOpenQuote ? (
        <Button
          appearance="subtle"
          aria-label={plain(say('close-form.label', { quote: record.quote }))}
          onClick={({ currentTarget }) => {
            onOpen({ kind: 'quote-closed', quote: record.quote }, currentTarget);
          }}
        >
          {say('close-form.action')}
        </Button>
      ) : null}
      <Button
        appearance="subtle"
        aria-label={plain(voidLabel({ ...entry, record }, language))}
        onClick={({ currentTarget }) => {
          onOpen({ kind: 'void', entry }, currentTarget);
        }}
      >
        {say('void.action')}
      </Button>
    </div>
  );
}

/** What was recorded; the exact instant of its end in UTC on hover. */
function Sentence({ entry }: { entry: ReadEntry }) {
  const language = useLanguage();
  const { reader, say } = language;
  const said = <Said text={entryWords(entry, language)} />;
  const end = entry.record && endOf(entry.record);
  if (end === null) return said;
  const title = say('entry.exact-end', { time: written(end, 'exact', reader) });
  return (
    <time dateTime={new Date(end).toISOString()} title={title}>
      {said}
    </time>
  );
}

function Recorded({ entry, author }: Pick<EntryItemProps, 'entry' | 'author'>) {
  const language = useLanguage();
  const { recordedAt } = entry;
  if (recordedAt === null) return null;
  const [recorded = '', ...more] = recordedWords(entry, author, language);
  return (
    <p className="small recorded">
      <ExactTime at={recordedAt}>
        <Said text={recorded} />
      </ExactTime>
      {more.map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  );
}
