import { homeOf } from '../../platform/module-place';
import { go } from '../site/location';
import type { SiteControl } from '../site/use-site';
import { SelectField } from './field';

/** Which of the site's apps the scenario, the license and the storage belong to. Its first page is shown. */
export const AppField = ({ control: { site, showAnew } }: { control: SiteControl }) => (
  <SelectField
    label="App"
    value={site.app}
    options={site.apps.map(({ id, name }) => ({ value: id, label: name }))}
    onChange={(app) => {
      go(homeOf(site.modules.filter((module) => module.app === app)));
      void showAnew({ app });
    }}
  />
);
