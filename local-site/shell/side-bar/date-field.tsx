import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import { siteTime, type Site, type SiteChange } from '../site/site';
import type { SiteControl } from '../site/use-site';
import { Field } from './field';
import { dayInZone, inZone } from './in-zone';
import { useNextChange } from './use-next-change';

const dayMs = 24 * 60 * 60 * 1000;

/** `YYYY-MM-DDTHH:MM` in UTC, as a date-time control wants it. */
const toControl = (time: number) => new Date(time).toISOString().slice(0, 16);

/** While a year is being typed it is a year of long ago: those are not taken. */
const fromControl = (text: string): string | undefined => {
  const time = Date.parse(`${text}Z`);
  return time >= Date.UTC(2000) ? new Date(time).toISOString() : undefined;
};

type DateFieldProps = { site: Site; change: (change: SiteChange) => void };

/** The checkbox shows at once what was wanted, and then what the site says. */
const FlowCheck = ({ site, change }: DateFieldProps) => {
  const { running } = site.clock;
  const [shown, setShown] = useState({ wanted: running, said: running });
  if (shown.said !== running) setShown({ wanted: running, said: running });
  return (
    <label className="ls-check">
      <input
        type="checkbox"
        checked={shown.wanted}
        onChange={({ target }) => {
          setShown({ wanted: target.checked, said: running });
          const at = new Date(siteTime(site)).toISOString();
          change({ clock: { at, running: target.checked } });
        }}
      />
      Time flows
    </label>
  );
};

type DateButtonsProps = DateFieldProps & { next: () => void };

const DateButtons = ({ site, change, next }: DateButtonsProps) => {
  const { nextChange } = site;
  const moveDays = (days: number) => () => {
    const at = new Date(siteTime(site) + days * dayMs).toISOString();
    change({ clock: { at, running: site.clock.running } });
  };
  const toToday = () => {
    change({ clock: { at: null, running: true } });
  };
  const moves: [string, () => void][] = [
    ['−1 day', moveDays(-1)],
    ['+1 day', moveDays(1)],
    ['Today', toToday],
  ];
  return (
    <div className="ls-moves">
      {moves.map(([text, move]) => (
        <Button key={text} spacing="compact" shouldFitContainer onClick={move}>
          {text}
        </Button>
      ))}
      <Button spacing="compact" shouldFitContainer onClick={next}>
        Next change{nextChange === null ? '' : `: ${dayInZone(nextChange.at, site)}`}
      </Button>
    </div>
  );
};

type DateProps = { control: SiteControl; change: (change: SiteChange) => void };

/** Sets the site's clock. */
export const DateField = ({ control, change }: DateProps) => {
  const { site } = control;
  const time = siteTime(site);
  const [typed, setTyped] = useState<string>();
  const { told, next } = useNextChange(control);
  const type = (text: string) => {
    setTyped(text);
    const at = fromControl(text);
    if (at !== undefined) change({ clock: { at, running: site.clock.running } });
  };
  return (
    <div className="ls-group">
      <Field
        label="Date (UTC)"
        control={(id) => (
          <input
            id={id}
            className="ls-control"
            type="datetime-local"
            value={typed ?? toControl(time)}
            onChange={(event) => {
              type(event.target.value);
            }}
            onBlur={() => {
              setTyped(undefined);
            }}
          />
        )}
      />
      <p className="ls-hint">
        {inZone(time, site)} in {site.timeZone}
      </p>
      <DateButtons site={site} change={change} next={() => void next()} />
      <p className="ls-told" role="status">
        {told}
      </p>
      <FlowCheck site={site} change={change} />
    </div>
  );
};
