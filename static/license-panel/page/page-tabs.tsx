import Tab from '@atlaskit/tabs/tab';
import TabList from '@atlaskit/tabs/tab-list';
import TabPanel from '@atlaskit/tabs/tab-panel';
import Tabs from '@atlaskit/tabs/tabs';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/language-context';

const tabs = ['history', 'purchases', 'regimes', 'notices'] as const;

export type TabName = (typeof tabs)[number];

type PageTabsProps = {
  selected: TabName;
  onSelect: (name: TabName) => void;
  contents: Record<TabName, ReactNode>;
};

/** What is not needed for the first answer, each under a tab of its own. */
export function PageTabs({ selected, onSelect, contents }: PageTabsProps) {
  const { say } = useLanguage();
  return (
    <div className="page-tabs">
      <Tabs
        id="page-tabs"
        selected={tabs.indexOf(selected)}
        onChange={(index) => {
          const name = tabs[index];
          if (name) onSelect(name);
        }}
      >
        <TabList>
          {tabs.map((name) => (
            <Tab key={name}>{say(`tabs.${name}`)}</Tab>
          ))}
        </TabList>
        {tabs.map((name) => (
          <TabPanel key={name}>
            <div className="tab-content">{contents[name]}</div>
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}
