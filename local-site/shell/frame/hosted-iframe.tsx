import SectionMessage from '@atlaskit/section-message/section-message';
import { useCallback, useState, type SyntheticEvent } from 'react';
import * as v from 'valibot';
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

const refusal = v.pipe(v.string(), v.parseJson(), v.object({ message: v.string() }));

const wordsOf = (text: string) => {
  const parsed = v.safeParse(refusal, text);
  return parsed.success ? parsed.output.message : text;
};

/** What the server said instead of the app's page, if the page in the frame has no bridge. */
const failureIn = ({ contentWindow, contentDocument }: HTMLIFrameElement) =>
  contentWindow === null || '__bridge' in contentWindow
    ? undefined
    : wordsOf(contentDocument?.body.textContent ?? 'The page could not be read.');

/** An iframe with a module's page, which finds its bridge host in the shell. */
export const HostedIframe = (props: HostedIframeProps) => {
  const { module, className, offers, onAttach } = props;
  // A frame keeps the host that it found when it loaded.
  const [{ mount, moduleKey }] = useState({ mount: props.mount, moduleKey: module.key });
  const [failure, setFailure] = useState<string>();
  const attach = useCallback(
    (frame: HTMLIFrameElement | null) => {
      onAttach?.(frame);
      if (frame === null) return;
      let asked: Promise<unknown> | undefined;
      const context = () => (asked ??= readContext(moduleKey, window.location.pathname));
      registerHost(frame, createFrameHost({ ...mount, ...offers, moduleKey, context }));
    },
    [moduleKey, mount, offers, onAttach],
  );
  if (failure !== undefined) {
    return (
      <div className="ls-failure">
        <SectionMessage appearance="error" title={`${module.title} could not be loaded`}>
          <pre className="ls-log">{failure}</pre>
        </SectionMessage>
      </div>
    );
  }
  return (
    <iframe
      ref={attach}
      className={className}
      title={module.title}
      src={`/__resource/${encodeURIComponent(module.key)}/`}
      onLoad={({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
        setFailure(failureIn(currentTarget));
      }}
    />
  );
};
