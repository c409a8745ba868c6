import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useImperativeHandle, useMemo, useRef, useState, type Ref, type RefObject } from 'react';
import type { AdminStanding } from '../../../src/wire/admin-api';
import { countingHistory } from '../../../src/wire/counting-history';
import { openQuotes } from '../forms/open-quotes';
import type { DialogCalls } from '../forms/record-dialog';
import { useLanguage } from '../language/language-context';
import type { PanelCalls } from '../page/panel-calls';
import { HistoryList } from './history-list';
import { LoadedDialog } from './loaded-dialog';
import { MoreButton } from './more-button';
import { OlderEntries } from './older-entries';
import type { OpenDialog, Opened } from './opened';
import { readEntries } from './read-entries';
import type { LogView } from './use-log';

type HistorySectionProps = Pick<DialogCalls, 'onAdded'> & {
  calls: PanelCalls;
  standing: AdminStanding;
  log: LogView;
  /** A dialog opens. */
  onOpen: () => void;
  /** Where focus goes once something was added. */
  thenTo: RefObject<HTMLElement>;
  /** Is given what opens a dialog, for the rest of the page. */
  dialogs: Ref<OpenDialog>;
};

/** Everything recorded, and what an admin may add to it. */
export function HistorySection(props: HistorySectionProps) {
  const { standing, log, calls, onOpen, onAdded, thenTo, dialogs } = props;
  const { say } = useLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [timesOpened, setTimesOpened] = useState(0);
  const returnTo = useRef<HTMLElement | null>(null);
  const { entries } = standing;
  const quotes = openQuotes(entries, Date.parse(standing.answer.at));
  const shown = useMemo(() => readEntries(log.entries, entries), [log.entries, entries]);
  const isUntouched = shown.every(({ record, event }) => {
    const source = (record ?? event)?.source;
    return source !== 'admin' && source !== 'vendor';
  });
  const open: OpenDialog = (dialog, opener) => {
    returnTo.current = opener;
    onOpen();
    setOpened(dialog);
    setTimesOpened(timesOpened + 1);
  };
  useImperativeHandle(dialogs, () => open);
  return (
    <section className="history" aria-labelledby="history">
      <div className="visually-hidden">
        <Heading size="medium" as="h2" id="history">
          {say('history.title')}
        </Heading>
      </div>
      <div className="buttons">
        <Button
          onClick={({ currentTarget }) => {
            open({ kind: 'quote' }, currentTarget);
          }}
        >
          {say('history.add-quote')}
        </Button>
        <Button
          onClick={({ currentTarget }) => {
            open({ kind: 'cancellation' }, currentTarget);
          }}
        >
          {say('history.add-cancellation')}
        </Button>
        <MoreButton
          onOpen={open}
          hasOpenQuote={quotes.length > 0}
          hasCancellation={countingHistory(entries).cancellations.length > 0}
          takesCodes={standing.takesCodes}
        />
      </div>
      {timesOpened === 0 ? null : (
        <LoadedDialog
          key={timesOpened}
          opened={opened}
          standing={standing}
          calls={calls}
          returnTo={returnTo}
          onClose={() => {
            setOpened(null);
          }}
          onAdded={(newStanding, sentence) => {
            returnTo.current = thenTo.current;
            setOpened(null);
            onAdded(newStanding, sentence);
          }}
        />
      )}
      {shown.length === 0 ? (
        <p>{say('history.empty')}</p>
      ) : (
        <HistoryList entries={shown} authors={log.authors} openQuotes={quotes} onOpen={open} />
      )}
      <OlderEntries {...log} />
      {isUntouched ? <p className="subtle">{say('history.empty.hint')}</p> : null}
    </section>
  );
}
