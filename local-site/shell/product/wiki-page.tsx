import PageIcon from '@atlaskit/icon/core/page';
import Heading from '@atlaskit/heading/heading';
import { ModuleFrame } from '../frame/module-frame';
import type { FrameMount } from '../frame/frame-mount';
import { demoPages, type DemoPage } from './demo-pages';
import { bannerType } from './place';
import { Nowhere } from './refusal';

const SpaceMenu = ({ shown }: { shown: DemoPage }) => (
  <nav className="ls-menu" aria-label="Demo space">
    <h2 className="ls-menu-title">Demo space</h2>
    <h3 className="ls-menu-group">Content</h3>
    <ul className="ls-menu-list">
      {demoPages.map((page) => (
        <li key={page.id}>
          <a
            href={`/wiki/spaces/DEMO/pages/${page.id}`}
            className="ls-menu-link"
            {...(page.id === shown.id ? { 'aria-current': 'page' as const } : {})}
          >
            <PageIcon label="" color="currentColor" />
            {page.title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Banners = ({ mount }: { mount: FrameMount }) => (
  <div className="ls-banners">
    {mount.site.modules
      .filter(({ type, shown }) => type === bannerType && shown)
      .map((module) => (
        <ModuleFrame key={module.key} module={module} mount={mount} />
      ))}
  </div>
);

/** A page of Confluence with the app's banners above it. */
export const WikiPage = ({ pageId, mount }: { pageId: string; mount: FrameMount }) => {
  const page = demoPages.find((candidate) => candidate.id === pageId);
  if (page === undefined) return <Nowhere />;
  return (
    <div className="ls-settings">
      <SpaceMenu shown={page} />
      <main className="ls-wiki">
        <Banners mount={mount} />
        <article className="ls-article">
          <Heading size="xlarge" as="h1">
            {page.title}
          </Heading>
          <p className="ls-byline">{page.byline}</p>
          {page.body}
        </article>
      </main>
    </div>
  );
};
