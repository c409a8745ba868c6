import { useState } from 'react';
import type { SiteModule } from '../site/site';
import type { FrameMount } from './frame-mount';
import { ModuleFrame } from './module-frame';
import { StatusMark } from './status-mark';
import { useStatus } from './use-status';

/** A module under its title, and its status where it has one, which loads when it is first unfolded. */
export const UnfoldingFrame = ({ module, mount }: { module: SiteModule; mount: FrameMount }) => {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const status = useStatus(module, mount.shell, isOpen);
  return (
    <details
      className="ls-unfolding"
      onToggle={({ currentTarget: { open } }) => {
        setIsOpen(open);
        if (open) setWasOpened(true);
      }}
    >
      <summary>
        <span className="ls-unfolding-head">
          <span className="ls-unfolding-title">{module.title}</span>{' '}
          {status === null ? null : <StatusMark status={status} />}
        </span>
      </summary>
      {wasOpened ? <ModuleFrame module={module} mount={mount} /> : null}
    </details>
  );
};
