import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import { go } from '../site/location';
import type { SiteChange } from '../site/site';
import type { SiteControl } from '../site/use-site';
import { environments, locales, pagesOf, themes, timeZones, users } from './choices';
import { DateField } from './date-field';
import { SelectField } from './field';
import { LagField } from './lag-field';
import { LicenseField } from './license-field';

type SiteFieldsProps = { control: SiteControl; path: string };

/** One field for each thing that can be changed about the site. */
export const SiteFields = ({ control, path }: SiteFieldsProps) => {
  const { site } = control;
  const [problem, setProblem] = useState<string | null>(null);
  const change = (wanted: SiteChange) => void control.change(wanted).then(setProblem);
  const pages = pagesOf(site.modules);
  const scenarios = site.scenarios.map(({ name, title }) => ({ value: name, label: title }));
  return (
    <>
      <p className="ls-problem" role="alert">
        {problem}
      </p>
      <SelectField
        label="Scenario"
        placeholder="None, set by hand"
        value={site.scenario}
        options={scenarios}
        onChange={(scenario) => {
          change({ scenario });
        }}
      />
      <DateField site={site} change={change} />
      <SelectField
        label="Page"
        placeholder="Another page"
        value={pages.some((page) => page.value === path) ? path : null}
        options={pages}
        onChange={go}
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
        <SelectField
          label="Environment"
          value={site.environmentType}
          options={environments}
          onChange={(environmentType) => {
            change({ environmentType });
          }}
        />
        <LagField lagMs={site.queryLagMs} change={change} />
      </div>
      <LicenseField license={site.license} change={control.change} />
      <Button shouldFitContainer onClick={() => void control.empty()}>
        Empty storage
      </Button>
    </>
  );
};
