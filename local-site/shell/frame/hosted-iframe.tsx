import { useCallback } from 'react';
import type { CallingFrame } from '../host/command';
import { createFrameHost } from '../host/create-frame-host';
import { registerHost } from '../host/frame-host';
import { readContext } from '../site/site-client';
import type { SiteModule } from '../site/site';
import type { FrameMount } from './frame-mount';

type HostedIframeProps = {
  module: SiteModule;
  mount: FrameMount;
  className: string;
  /** What only this kind of frame offers; must keep its identity while the frame lives. */
  offers: Pick<CallingFrame, 'draw' | 'setOpen'>;
  onAttach?: (frame: HTMLIFrameElement | null) => void;
};

/** An iframe with a module's page, which finds its bridge host in the shell. */
export const HostedIframe = (props: HostedIframeProps) => {
  const { module, mount, className, offers, onAttach } = props;
  const attach = useCallback(
    (frame: HTMLIFrameElement | null) => {
      onAttach?.(frame);
      if (frame === null) return;
      let asked: Promise<unknown> | undefined;
      const context = () => (asked ??= readContext(module.key));
      registerHost(frame, createFrameHost({ ...mount, ...offers, moduleKey: module.key, context }));
    },
    [module, mount, offers, onAttach],
  );
  return (
    <iframe
      ref={attach}
      className={className}
      title={module.title}
      src={`/__resource/${encodeURIComponent(module.key)}/`}
    />
  );
};
