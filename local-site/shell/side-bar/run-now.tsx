import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import { runModule } from '../site/run-module';
import type { Runnable } from '../site/site';
import type { SiteControl } from '../site/use-site';
import { Disclosure } from './disclosure';

const kinds: Record<Runnable['type'], string> = {
  trigger: 'Trigger',
  scheduledTrigger: 'Schedule',
  consumer: 'Queue',
  lifecycle: 'Lifecycle',
};

/** A trigger once for each of its events, everything else once. */
const runsOf = (runnable: Runnable): (string | undefined)[] =>
  runnable.events.length === 0 ? [undefined] : runnable.events;

type RunItemProps = { runnable: Runnable; run: (event?: string) => void };

const RunItem = ({ runnable, run }: RunItemProps) => (
  <li className="ls-run">
    <span className="ls-call-name">{runnable.key}</span>
    <span className="ls-hint">
      {kinds[runnable.type]} · {runnable.title}
    </span>
    {runsOf(runnable).map((event) => (
      <Button
        key={event ?? ''}
        spacing="compact"
        onClick={() => {
          run(event);
        }}
      >
        Run {event ?? runnable.key}
      </Button>
    ))}
  </li>
);

/** Runs what Atlassian runs by itself: triggers, schedules, queues. */
export const RunNow = ({ control }: { control: SiteControl }) => {
  const { runnables: all, app } = control.site;
  const runnables = all.filter((runnable) => runnable.app === app);
  const [outcome, setOutcome] = useState('');
  const run = async (runnable: Runnable, event?: string) => {
    try {
      const words = await runModule(runnable, event);
      await control.showAnew();
      setOutcome(`${event ?? runnable.key}: ${words}`);
    } catch (error) {
      setOutcome(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Disclosure title="Run now">
      {runnables.length === 0 ? (
        <p className="ls-hint">
          This app has no trigger, schedule or queue: it works only when somebody opens it.
        </p>
      ) : (
        <ul className="ls-plain">
          {runnables.map((runnable) => (
            <RunItem
              key={`${runnable.app} ${runnable.key}`}
              runnable={runnable}
              run={(event) => void run(runnable, event)}
            />
          ))}
        </ul>
      )}
      <p className="ls-hint" role="status">
        {outcome}
      </p>
    </Disclosure>
  );
};
