import type { OwnPage } from '../../platform/module-place';
import type { FrameMount } from '../frame/frame-mount';
import type { SiteModule } from '../site/site';
import { AppArea } from './app-area';
import { Menu } from './menu';
import { menuOf } from './menu-of';
import { Refusal } from './refusal';

type AppPageProps = {
  module: SiteModule;
  page: OwnPage;
  path: string;
  mount: FrameMount;
  force: boolean;
};

const isForAdmins = ({ kind }: OwnPage) => kind.endsWith('settings');

/** A page of its own that the app has in a product, with the menu that the product shows beside it. */
export const AppPage = ({ module, page, path, mount, force }: AppPageProps) => {
  const { site } = mount;
  if (!module.shown && !force) return <Refusal site={site} module={module} page={page} />;
  const menu = menuOf(page, site.modules);
  const isOffered = menu !== undefined && (site.user === 'admin' || !isForAdmins(page));
  return (
    <div className="ls-settings">
      {isOffered ? <Menu {...menu} path={path} /> : null}
      <AppArea module={module} mount={mount} />
    </div>
  );
};
