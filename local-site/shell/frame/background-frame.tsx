import { useState } from 'react';
import type { FrameMount } from './frame-mount';
import { HostedIframe } from './hosted-iframe';
import type { SiteModule } from '../site/site';

const drawsNothing = { draw: () => undefined };

/** A module that runs on a page without being seen. */
export const BackgroundFrame = ({ module, mount }: { module: SiteModule; mount: FrameMount }) => {
  const [offers] = useState(module.render === 'native' ? drawsNothing : {});
  return (
    <div data-module={module.key}>
      <HostedIframe module={module} mount={mount} className="ls-native-frame" offers={offers} />
    </div>
  );
};
