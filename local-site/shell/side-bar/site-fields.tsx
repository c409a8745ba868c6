import { useState } from 'react';
import { ownPath } from '../../platform/module-place';
import { go } from '../site/location';
import type { SiteChange } from '../site/site';
import type { SiteControl } from '../site/use-site';
import { AppField } from './app-field';
import { locales, pagesOf, playables, themes, timeZones, users } from './choices';
import { DateField } from './date-field';
import { SelectField } from './field';
import { LicenseApiFields } from './license-api-fields';
import { LicenseField } from './license-field';
import { PlatformFields } from './platform-fields';
import { RunNow } from './run-now';
import { SeatField } from './seat-field';
import { SiteLinks } from './site-links';
import { StorySteps } from './story-steps';

type SiteFieldsProps = { control: SiteControl; path: string };

/** One field for each thing that can be changed about the site; rarely used ones are out of the way. */
export const SiteFields = ({ control, path }: SiteFieldsProps) => {
  const { site } = control;
  const { story } = site;
  const [problem, setProblem] = useState<string | null>(null);
  const change = (wanted: SiteChange) => void control.change(wanted).then(setProblem);
  const pages = pagesOf(site);
  /** A page of another app brings that app's license and scenario with it. */
  const open = (page: string) => {
    go(page);
    const owner = site.modules.find((module) => ownPath(module) === page)?.app;
    if (owner !== undefined && owner !== site.app) void control.showAnew({ app: owner });
  };
  return (
    <>
      <SiteLinks site={site} />
      {site.apps.length > 1 ? <AppField control={control} /> : null}
      <p className="ls-problem" role="alert">
        {problem}
      </p>
      <SelectField
        label="Scenario"
        placeholder="None, set by hand"
        value={story === null ? site.scenario : story.name}
        options={playables(site)}
        onChange={(scenario) => {
          change({ scenario });
        }}
      />
      {site.takesHistory ? null : (
        <p className="ls-hint">
          History cannot be entered: this app has no license panel yet (standing add). Scenarios set
          its license and the date only.
        </p>
      )}
      {story === null ? null : <StorySteps site={site} story={story} change={change} />}
      <DateField control={control} change={change} />
      <SelectField
        label="Page"
        placeholder="Another page"
        value={pages.some((page) => page.value === path) ? path : null}
        options={pages}
        onChange={open}
      />
      <div className="ls-pairs">
        <SelectField
          label="User"
          value={site.user}
          options={users}
          onChange={(user) => {
            change({ user });
          }}
        />
        <SelectField
          label="Theme"
          value={site.theme}
          options={themes}
          onChange={(theme) => {
            change({ theme });
          }}
        />
        <SelectField
          label="Language"
          value={site.locale}
          options={locales(site.locale)}
          onChange={(locale) => {
            change({ locale });
          }}
        />
        <SelectField
          label="Time zone"
          value={site.timeZone}
          options={timeZones(site.timeZone)}
          onChange={(timeZone) => {
            change({ timeZone });
          }}
        />
      </div>
      <SeatField site={site} change={change} />
      <div>
        <LicenseField license={site.license} change={control.change} />
        <LicenseApiFields site={site} change={change} />
        <PlatformFields control={control} change={change} />
        <RunNow control={control} change={change} />
      </div>
    </>
  );
};
