import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useRef, useState } from 'react';
import type { Standing } from '../../src/wire/admin-api';
import { HistoryDialog, type Opened } from './history-dialog';
import { HistoryList } from './history-list';
import { useLanguage } from './language-context';
import type { Add } from './record-dialog';
import { Said } from './said';

type HistorySectionProps = {
  standing: Standing;
  add: Add;
  onStanding: (standing: Standing) => void;
};

/** Everything recorded, and what an admin may add to it. */
export function HistorySection({ standing, add, onStanding }: HistorySectionProps) {
  const { say } = useLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [done, setDone] = useState('');
  const section = useRef<HTMLElement>(null);
  const returnTo = useRef<HTMLElement | null>(null);
  const open = (dialog: Opened, opener: HTMLElement) => {
    returnTo.current = opener;
    setDone('');
    setOpened(dialog);
  };
  return (
    <section className="history" aria-labelledby="history" ref={section} tabIndex={-1}>
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
      <p role="status" className="done">
        <Said text={done} />
      </p>
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
          // The button that voids an entry goes with it.
          if (opened?.kind === 'void') returnTo.current = section.current;
          setOpened(null);
          setDone(sentence);
          onStanding(newStanding);
        }}
      />
    </section>
  );
}
