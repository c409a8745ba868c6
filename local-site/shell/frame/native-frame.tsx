import { useMemo, useState } from 'react';
import type { SiteModule } from '../site/site';
import { drawDoc } from '../uikit/draw-doc';
import type { ForgeDoc } from '../uikit/forge-doc';
import type { FrameMount } from './frame-mount';
import { HostedIframe } from './hosted-iframe';

/** A UI Kit module: its code runs in an unseen frame, and the product draws what it asks for. */
export const NativeFrame = ({ module, mount }: { module: SiteModule; mount: FrameMount }) => {
  const [doc, draw] = useState<ForgeDoc>();
  const [open, setOpen] = useState(true);
  const offers = useMemo(() => ({ draw, setOpen }), []);
  return (
    <div data-module={module.key}>
      <HostedIframe module={module} mount={mount} className="ls-native-frame" offers={offers} />
      {open && doc !== undefined ? <div className="ls-native">{drawDoc(doc)}</div> : null}
    </div>
  );
};
