import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import { runModule } from '../site/run-module';
import type { Runnable, Site, SiteChange } from '../site/site';
import type { SiteControl } from '../site/use-site';
import { Disclosure } from './disclosure';
import { inZone } from './in-zone';

type RunRowProps = { name: string; hint: string; run: () => void };

const RunRow = ({ name, hint, run }: RunRowProps) => (
  <li className="ls-run">
    <span className="ls-run-name">
      {name}
      <span className="ls-hint">{hint}</span>
    </span>
    <Button spacing="compact" aria-label={`Run ${name}`} onClick={run}>
      Run
    </Button>
  </li>
);

/** How many events wait in a module's queue. */
const queueHint = ({ title, waiting }: Runnable, site: Site) => {
  if (waiting === null) return title;
  const { events, nextAt } = waiting;
  const wait = events === 1 ? '1 event waits' : `${String(events)} events wait`;
  return `${title}: ${wait}, ${events === 1 ? 'due' : 'the next due'} ${inZone(Date.parse(nextAt), site)}`;
};

type RunRowsProps = { site: Site; runnable: Runnable; run: (event?: string) => void };

/** A trigger once for each of its events, everything else once. */
const RunRows = ({ site, runnable, run }: RunRowsProps) => {
  const { key, events } = runnable;
  return events.length === 0 ? (
    <RunRow
      name={key}
      hint={queueHint(runnable, site)}
      run={() => {
        run();
      }}
    />
  ) : (
    events.map((event) => (
      <RunRow
        key={event}
        name={event}
        hint={key}
        run={() => {
          run(event);
        }}
      />
    ))
  );
};

type RunNowProps = { control: SiteControl; change: (change: SiteChange) => void };

/** Runs what Atlassian runs by itself: triggers, schedules, queues. */
export const RunNow = ({ control, change }: RunNowProps) => {
  const { runnables: all, app, licenseInJobs } = control.site;
  const runnables = all.filter((runnable) => runnable.app === app);
  const [outcome, setOutcome] = useState('');
  const { ofView, earlier } = control.calls;
  const newest = ofView[0] ?? earlier[0];
  const run = async (runnable: Runnable, event?: string) => {
    try {
      const words = await runModule(runnable, event);
      await control.showAnew({ since: newest?.id ?? '' });
      setOutcome(`${event ?? runnable.key}: ${words}`);
    } catch (error) {
      setOutcome(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Disclosure title="Run now">
      <p className="ls-told" role="status">
        {outcome}
      </p>
      {runnables.length === 0 ? (
        <p className="ls-hint">
          This app has no trigger, schedule or queue: it works only when somebody opens it.
        </p>
      ) : (
        <>
          <label className="ls-check">
            <input
              type="checkbox"
              checked={licenseInJobs}
              onChange={({ target }) => {
                change({ licenseInJobs: target.checked });
              }}
            />
            They are told the license
          </label>
          <ul className="ls-plain">
            {runnables.map((runnable) => (
              <RunRows
                key={`${runnable.app} ${runnable.key}`}
                site={control.site}
                runnable={runnable}
                run={(event) => void run(runnable, event)}
              />
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
};
