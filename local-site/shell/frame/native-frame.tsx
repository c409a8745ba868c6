import { useMemo, useState } from 'react';
import { drawDoc } from '../uikit/draw-doc';
import type { ForgeDoc } from '../uikit/forge-doc';
import { HostedIframe } from './hosted-iframe';
import type { ModuleFrameProps } from './module-frame';

/** A UI Kit module: its code runs in an unseen frame, and the product draws what it asks for. */
export const NativeFrame = ({ module, mount, onClose }: ModuleFrameProps) => {
  const [doc, draw] = useState<ForgeDoc>();
  const [open, setOpen] = useState(true);
  const offers = useMemo(() => {
    const setShown = (shown: boolean) => {
      setOpen(shown);
      if (!shown) onClose?.();
    };
    return { draw, setOpen: setShown };
  }, [onClose]);
  return (
    <div data-module={module.key}>
      <HostedIframe module={module} mount={mount} className="ls-native-frame" offers={offers} />
      {open && doc !== undefined ? <div className="ls-native">{drawDoc(doc)}</div> : null}
    </div>
  );
};
