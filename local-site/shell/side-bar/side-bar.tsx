import IconButton from '@atlaskit/button/icon/button';
import CollapseIcon from '@atlaskit/icon/core/panel-right';
import { useState } from 'react';
import { isPlaceless } from '../product/place';
import type { SiteModule } from '../site/site';
import type { SiteControl } from '../site/use-site';
import { CallList } from './call-list';
import { SiteFields } from './site-fields';
import { ViewFigures } from './view-figures';

const Placeless = ({ modules }: { modules: readonly SiteModule[] }) => {
  const placeless = modules.filter(isPlaceless);
  if (placeless.length === 0) return null;
  return (
    <section className="ls-group">
      <h3 className="ls-heading">Without a place here</h3>
      <ul className="ls-plain">
        {placeless.map(({ key, type, title }) => (
          <li key={key}>
            {title} ({type})
          </li>
        ))}
      </ul>
    </section>
  );
};

type SideBarProps = { control: SiteControl; path: string; unmodelled: readonly string[] };

const conditionsNotModelled = (modules: readonly SiteModule[]) =>
  modules.flatMap(({ key, unmodelledConditions }) =>
    unmodelledConditions.map((name) => `display condition ${name} (${key})`),
  );

const Unmodelled = ({ uses }: { uses: readonly string[] }) => (
  <section className="ls-group" hidden={uses.length === 0}>
    <h3 className="ls-heading">Not modelled here</h3>
    <ul className="ls-plain">
      {uses.map((use) => (
        <li key={use} data-unmodelled={use}>
          {use}
        </li>
      ))}
    </ul>
  </section>
);

/** Narrower than this (in CSS pixels), the controls would leave no room for the product; side-bar.css knows it too. */
const narrowWidth = 700;

/** The controls of the pretended site, beside the product and quieter than it. */
export const SideBar = ({ control, path, unmodelled }: SideBarProps) => {
  const [open, setOpen] = useState(() => window.innerWidth > narrowWidth);
  return (
    <aside className="ls-side" aria-label="Local site" data-open={open}>
      <div className="ls-side-head">
        <h2 className="ls-side-title" hidden={!open}>
          Local site
        </h2>
        <IconButton
          icon={CollapseIcon}
          label={open ? 'Hide the local site’s controls' : 'Show the local site’s controls'}
          appearance="subtle"
          spacing="compact"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        />
      </div>
      <div className="ls-side-body" hidden={!open}>
        <SiteFields control={control} path={path} />
        <Unmodelled uses={[...conditionsNotModelled(control.site.modules), ...unmodelled]} />
        <Placeless modules={control.site.modules} />
        <ViewFigures calls={control.calls.ofView} />
        <section className="ls-group">
          <h3 className="ls-heading">Calls</h3>
          <CallList calls={control.calls} />
        </section>
      </div>
    </aside>
  );
};
