import { AppArea } from './app-area';
import { Refusal } from './refusal';
import { settingsModules, ownPath, type Product } from './place';
import type { Site, SiteModule } from '../site/site';
import type { FrameMount } from '../frame/frame-mount';

const headings: Record<Product, { title: string; others: readonly string[] }> = {
  jira: { title: 'Jira settings', others: ['System', 'Work items', 'Spaces'] },
  confluence: { title: 'Confluence settings', others: ['General', 'Look and feel', 'Security'] },
};

const SettingsMenu = ({ site, product, selected }: SettingsPageProps) => (
  <nav className="ls-menu" aria-label={headings[product].title}>
    <h2 className="ls-menu-title">{headings[product].title}</h2>
    <ul className="ls-menu-list">
      {headings[product].others.map((name) => (
        <li key={name} className="ls-menu-inert">
          {name}
        </li>
      ))}
    </ul>
    <h3 className="ls-menu-group">Apps</h3>
    <ul className="ls-menu-list">
      {settingsModules(site.modules, product).map((module) => (
        <li key={module.key}>
          <a
            href={ownPath(module)}
            className="ls-menu-link"
            {...(module.key === selected.key ? { 'aria-current': 'page' as const } : {})}
          >
            {module.title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

type SettingsPageProps = { site: Site; product: Product; selected: SiteModule };

/** A product's settings, open at the page of one of the app's modules. */
export const SettingsPage = ({
  force,
  mount,
  ...page
}: SettingsPageProps & { mount: FrameMount; force: boolean }) => {
  const { site, selected } = page;
  if (!selected.shown && !force) return <Refusal site={site} module={selected} />;
  return (
    <div className="ls-settings">
      {site.user === 'admin' ? <SettingsMenu {...page} /> : null}
      <AppArea module={selected} mount={mount} />
    </div>
  );
};
