import { ModuleFrame } from '../frame/module-frame';
import type { FrameMount } from '../frame/frame-mount';
import type { SiteModule } from '../site/site';

/** Where a product shows an app's page. It is no `main`: the app's page has its own. */
export const AppArea = ({ module, mount }: { module: SiteModule; mount: FrameMount }) => (
  <section className="ls-app-area" aria-label={module.title} tabIndex={0}>
    <ModuleFrame module={module} mount={mount} />
  </section>
);
