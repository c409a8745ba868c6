import { useEffect, useState } from 'react';
import type { ModuleStatus } from '../../platform/module-status';
import type { SiteModule } from '../site/site';
import { readStatus } from '../site/site-client';
import type { FrameMount } from './frame-mount';

/**
 * What stands beside a module's label. A function that says it is asked whenever the module is folded, also when it is first shown.
 * Atlassian: "Dynamic properties" of `jira:issueContext`.
 */
export const useStatus = (
  { key, status, hasDynamicStatus }: SiteModule,
  { refreshCalls }: FrameMount['shell'],
  isOpen: boolean,
): ModuleStatus | null => {
  const [told, setTold] = useState<ModuleStatus | null>(null);
  useEffect(() => {
    if (!hasDynamicStatus || isOpen) return undefined;
    let isWanted = true;
    const show = (now: ModuleStatus | null) => {
      refreshCalls();
      if (isWanted) setTold(now);
    };
    readStatus(key, window.location.pathname).then(show, () => {
      show(null);
    });
    return () => {
      isWanted = false;
    };
  }, [key, hasDynamicStatus, isOpen, refreshCalls]);
  return hasDynamicStatus ? told : status;
};
