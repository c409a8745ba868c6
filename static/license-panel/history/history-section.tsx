import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useRef, useState, type RefObject } from 'react';
import type { Standing } from '../../../src/wire/standing';
import { HistoryDialog, type Opened } from './history-dialog';
import { HistoryList } from './history-list';
import { useLanguage } from '../language/language-context';
import type { DialogCalls } from '../forms/record-dialog';

type HistorySectionProps = Pick<DialogCalls, 'add' | 'onAdded'> & {
  standing: Standing;
  /** A dialog opens. */
  onOpen: () => void;
  /** Where focus goes once something was added. */
  thenTo: RefObject<HTMLElement>;
};

/** Everything recorded, and what an admin may add to it. */
export function HistorySection(props: HistorySectionProps) {
  const { standing, add, onOpen, onAdded, thenTo } = props;
  const { say } = useLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const returnTo = useRef<HTMLElement | null>(null);
  const open = (dialog: Opened, opener: HTMLElement) => {
    returnTo.current = opener;
    onOpen();
    setOpened(dialog);
  };
  return (
    <section className="history" aria-labelledby="history">
      <div className="history-title">
        <Heading size="medium" as="h2" id="history">
          {say('history.title')}
        </Heading>
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
        </div>
      </div>
      <HistoryList
        entries={standing.entries}
        onVoid={(entry, opener) => {
          open({ kind: 'void', entry }, opener);
        }}
      />
      <HistoryDialog
        opened={opened}
        at={standing.answer.at}
        add={add}
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
    </section>
  );
}
