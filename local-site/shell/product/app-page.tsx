import { ModuleFrame } from '../frame/module-frame';
import type { FrameMount } from '../frame/frame-mount';
import type { SiteModule } from '../site/site';
import { Refusal } from './refusal';

type AppPageProps = { module: SiteModule; mount: FrameMount; force: boolean };

/** A page of its own that the app has in a product. */
export const AppPage = ({ module, mount, force }: AppPageProps) =>
  module.shown || force ? (
    <main className="ls-settings-main">
      <ModuleFrame module={module} mount={mount} />
    </main>
  ) : (
    <Refusal site={mount.site} module={module} />
  );
