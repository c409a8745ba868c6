import type { ReactElement } from 'react';
import { readForgeDoc, type ForgeDoc } from '../../../local-site/shell/uikit/forge-doc';

/** The tree that Atlassian's own reconciler sends for an app's element. */
export const forgeDocOf = async (element: ReactElement): Promise<ForgeDoc> => {
  const sent = new Promise<unknown>((resolve) => {
    const callBridge = (command: string, data: unknown) => {
      if (command === 'reconcile') resolve(data);
      return Promise.resolve();
    };
    Object.assign(globalThis, { self: globalThis, __bridge: { callBridge } });
  });
  // @forge/bridge looks for its bridge when it is loaded.
  const { default: ForgeReconciler } = await import('@forge/react');
  ForgeReconciler.render(element);
  return readForgeDoc(await sent);
};
