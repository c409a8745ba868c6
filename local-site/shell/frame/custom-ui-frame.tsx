import { useCallback, useMemo, useRef, useState } from 'react';
import { HostedIframe } from './hosted-iframe';
import type { ModuleFrameProps } from './module-frame';

/** Sets the frame's height to its content's, now and whenever that changes. */
const followHeight = (frame: HTMLIFrameElement): ResizeObserver | undefined => {
  const body = frame.contentDocument?.body;
  if (body === undefined) return undefined;
  const observer = new ResizeObserver(() => {
    const { marginTop, marginBottom } = getComputedStyle(body);
    const height = body.offsetHeight + parseFloat(marginTop) + parseFloat(marginBottom);
    frame.style.height = `${String(Math.ceil(height))}px`;
  });
  observer.observe(body);
  return observer;
};

/** A Custom UI module: the app's own page, as tall as its content. */
export const CustomUiFrame = ({ module, mount, onClose }: ModuleFrameProps) => {
  const [isHidden, setIsHidden] = useState(false);
  const isBanner = module.type === 'confluence:pageBanner';
  const offers = useMemo(() => {
    if (onClose === undefined && !isBanner) return {};
    return {
      setOpen: (open: boolean) => {
        if (isBanner) setIsHidden(!open);
        if (!open) onClose?.();
      },
    };
  }, [onClose, isBanner]);
  const stop = useRef<() => void>();
  const attach = useCallback((frame: HTMLIFrameElement | null) => {
    stop.current?.();
    if (frame === null) return;
    let observer: ResizeObserver | undefined;
    const follow = () => {
      observer?.disconnect();
      observer = followHeight(frame);
    };
    frame.addEventListener('load', follow);
    stop.current = () => {
      frame.removeEventListener('load', follow);
      observer?.disconnect();
    };
  }, []);
  return (
    <HostedIframe
      module={module}
      mount={mount}
      className={isHidden ? 'ls-native-frame' : 'ls-custom-frame'}
      offers={offers}
      onAttach={attach}
    />
  );
};
