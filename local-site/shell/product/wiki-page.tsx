import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useCallback, useState } from 'react';
import { AppDialog } from '../frame/app-dialog';
import { ModuleFrame } from '../frame/module-frame';
import type { FrameMount } from '../frame/frame-mount';
import type { SiteModule } from '../site/site';
import { ActionMenu } from './action-menu';
import { demoPages } from './demo-pages';
import { Menu } from './menu';
import { spaceMenu } from './menu-of';
import { shownModules } from './place';
import { Nowhere } from './refusal';

type PartProps = { mount: FrameMount };

const Banners = ({ mount }: PartProps) => (
  <div className="ls-banners">
    {shownModules(mount.site.modules, 'confluence:pageBanner').map((module) => (
      <ModuleFrame key={module.key} module={module} mount={mount} />
    ))}
  </div>
);

const Macros = ({ mount }: PartProps) =>
  shownModules(mount.site.modules, 'macro').map((module) => (
    <section key={module.key} className="ls-macro" aria-label={module.title}>
      <ModuleFrame module={module} mount={mount} />
    </section>
  ));

const Byline = ({ text, mount }: PartProps & { text: string }) => {
  const [chosen, choose] = useState<SiteModule>();
  const close = useCallback(() => {
    choose(undefined);
  }, []);
  return (
    <div className="ls-byline">
      {text}
      {shownModules(mount.site.modules, 'confluence:contentBylineItem').map((module) => (
        <Button
          key={module.key}
          appearance="subtle"
          spacing="compact"
          onClick={() => {
            choose(module);
          }}
        >
          {module.title}
        </Button>
      ))}
      <AppDialog module={chosen} mount={mount} close={close} />
    </div>
  );
};

type WikiPageProps = { pageId: string; path: string; mount: FrameMount };

/** A page of Confluence with what apps show on it: banners above, an entry in the byline, macros in its body, and actions in its menu. */
export const WikiPage = ({ pageId, path, mount }: WikiPageProps) => {
  const page = demoPages.find((candidate) => candidate.id === pageId);
  if (page === undefined) return <Nowhere />;
  const { modules } = mount.site;
  return (
    <div className="ls-settings">
      <Menu {...spaceMenu(modules)} path={path} />
      <main className="ls-wiki">
        <Banners mount={mount} />
        <article className="ls-article">
          <div className="ls-title-row">
            <Heading size="xlarge" as="h1">
              {page.title}
            </Heading>
            <ActionMenu modules={shownModules(modules, 'confluence:contentAction')} mount={mount} />
          </div>
          <Byline text={page.byline} mount={mount} />
          {page.lead}
          <Macros mount={mount} />
          {page.body}
        </article>
      </main>
    </div>
  );
};
