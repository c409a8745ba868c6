import { useState } from 'react';
import type { SiteModule } from '../site/site';
import type { FrameMount } from './frame-mount';
import { ModuleFrame } from './module-frame';

/** A module under its title, which loads when it is first unfolded. */
export const UnfoldingFrame = ({ module, mount }: { module: SiteModule; mount: FrameMount }) => {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className="ls-unfolding"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true);
      }}
    >
      <summary>{module.title}</summary>
      {wasOpened ? <ModuleFrame module={module} mount={mount} /> : null}
    </details>
  );
};
