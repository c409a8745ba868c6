import Button from '@atlaskit/button/default/button';
import type { SiteChange } from '../site/site';
import type { SiteControl } from '../site/use-site';
import { environments } from './choices';
import { Disclosure } from './disclosure';
import { FaultField } from './fault-field';
import { SelectField } from './field';
import { LagField } from './lag-field';

type PlatformFieldsProps = { control: SiteControl; change: (change: SiteChange) => void };

/** What the platform does behind the app's back. */
export const PlatformFields = ({ control, change }: PlatformFieldsProps) => {
  const { site } = control;
  return (
    <Disclosure title="Environment and storage">
      <div className="ls-pairs">
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
      <FaultField faults={site.faults} change={change} />
      <Button shouldFitContainer onClick={() => void control.empty()}>
        Empty storage
      </Button>
      <p className="ls-hint">As a reinstall would: the app forgets all that it was told.</p>
    </Disclosure>
  );
};
