import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import { siteTime, type Site, type SiteChange } from '../site/site';
import { Field } from './field';

const dayMs = 24 * 60 * 60 * 1000;

/** `YYYY-MM-DDTHH:MM` in UTC, as a date-time control wants it. */
const toControl = (time: number) => new Date(time).toISOString().slice(0, 16);

/** While a year is being typed it is a year of long ago: those are not taken. */
const fromControl = (text: string): string | undefined => {
  const time = Date.parse(`${text}Z`);
  return time >= Date.UTC(2000) ? new Date(time).toISOString() : undefined;
};

const inZone = (time: number, { locale, timeZone }: Site) =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(time);

type DateFieldProps = { site: Site; change: (change: SiteChange) => void };

/** Sets the site's clock. */
export const DateField = ({ site, change }: DateFieldProps) => {
  const time = siteTime(site);
  const [typed, setTyped] = useState(() => toControl(time));
  const setClock = (at: string | null, running = site.clock.running) => {
    change({ clock: { at, running } });
  };
  const moveDays = (days: number) => {
    setClock(new Date(time + days * dayMs).toISOString());
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
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              const at = fromControl(event.target.value);
              if (at !== undefined) setClock(at);
            }}
          />
        )}
      />
      <p className="ls-hint">
        {inZone(time, site)} in {site.timeZone}
      </p>
      <div className="ls-row">
        <Button
          spacing="compact"
          onClick={() => {
            moveDays(-1);
          }}
        >
          −1 day
        </Button>
        <Button
          spacing="compact"
          onClick={() => {
            moveDays(1);
          }}
        >
          +1 day
        </Button>
        <Button
          spacing="compact"
          onClick={() => {
            setClock(null, true);
          }}
        >
          Today
        </Button>
      </div>
      <label className="ls-check">
        <input
          type="checkbox"
          checked={site.clock.running}
          onChange={(event) => {
            setClock(new Date(time).toISOString(), event.target.checked);
          }}
        />
        Time flows
      </label>
    </div>
  );
};
