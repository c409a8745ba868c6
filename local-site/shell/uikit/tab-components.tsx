import Tab from '@atlaskit/tabs/tab';
import TabList from '@atlaskit/tabs/tab-list';
import TabPanel from '@atlaskit/tabs/tab-panel';
import Tabs from '@atlaskit/tabs/tabs';
import * as v from 'valibot';
import { component } from './component';
import { callback, testId } from './prop-schemas';

/** UI Kit's tabs. */
export const tabComponents = {
  Tabs: component(
    {
      defaultSelected: v.exactOptional(v.number()),
      id: v.exactOptional(v.string(), 'tabs'),
      onChange: callback,
      selected: v.exactOptional(v.number()),
      shouldUnmountTabPanelOnChange: v.exactOptional(v.boolean()),
      testId,
    },
    ({ onChange, ...props }, children) => (
      <Tabs {...props} onChange={(selected) => onChange?.(selected)}>
        {children}
      </Tabs>
    ),
  ),
  TabList: component({}, (_, children) => <TabList>{children}</TabList>),
  Tab: component({ testId }, (props, children) => <Tab {...props}>{children}</Tab>),
  TabPanel: component({ testId }, (props, children) => <TabPanel {...props}>{children}</TabPanel>),
};
