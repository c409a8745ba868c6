import type { ReactNode } from 'react';
import type { AccessStatus } from './use-access';

/** What a gate draws for each access. */
export type AccessGateProps = {
  /** The feature, under full access. */
  children: ReactNode;
  /** Under limited access, below a message that says so: what exists, to be read and exported. */
  limited?: ReactNode;
  /** Without access, instead of the message that says why. */
  none?: ReactNode;
  /** Until the function has answered. */
  waiting?: ReactNode;
};

/** What the props hold for a status, and whether a message of the gate's own comes first. */
export function drawnFor(
  access: AccessStatus,
  { children, limited, none, waiting }: AccessGateProps,
): { hasMessage: boolean; node: ReactNode } {
  if (access.status === 'waiting') return { hasMessage: waiting === undefined, node: waiting };
  if (access.status === 'unknown') return { hasMessage: true, node: null };
  switch (access.decision.access) {
    case 'full':
      return { hasMessage: false, node: children };
    case 'limited':
      return { hasMessage: true, node: limited };
    case 'none':
      return { hasMessage: none === undefined, node: none };
  }
}
