import type { FrameMount } from '../frame/frame-mount';
import type { SiteModule } from '../site/site';
import { AppArea } from './app-area';
import { Refusal } from './refusal';

type AppPageProps = { module: SiteModule; mount: FrameMount; force: boolean };

/** A page of its own that the app has in a product. */
export const AppPage = ({ module, mount, force }: AppPageProps) =>
  module.shown || force ? (
    <AppArea module={module} mount={mount} />
  ) : (
    <Refusal site={mount.site} module={module} />
  );
