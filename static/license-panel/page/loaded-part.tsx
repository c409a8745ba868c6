import type { ReactNode } from 'react';
import { LoadFailed } from './load-failed';
import { useRemote } from './use-remote';

type LoadedPartProps<Part> = {
  /** From `partLoader`. */
  load: () => Promise<Part>;
  /** Stands in its place while it is on its way. */
  meanwhile: ReactNode;
  children: (part: Part) => ReactNode;
};

/** A part of the page that is loaded when it is first wanted. */
export function LoadedPart<Part>({ load, meanwhile, children }: LoadedPartProps<Part>) {
  const { remote, retry } = useRemote(load);
  switch (remote.status) {
    case 'loading':
      return meanwhile;
    case 'failed':
      return <LoadFailed onRetry={retry} />;
    case 'ready':
      return children(remote.value);
  }
}
