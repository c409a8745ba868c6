import type { ReactNode } from 'react';
import type { AccessStatus } from './use-access';

/** What a gate draws in the place of each access. What is left out is said in a short message. */
export type AccessGateProps = {
  /** The feature, under full access. */
  children: ReactNode;
  /** Under limited access: what exists can be read and exported, nothing new is made. */
  limited?: ReactNode;
  /** Without access. */
  none?: ReactNode;
  /** Until the function has answered. */
  waiting?: ReactNode;
};

/** What the props hold for a status; undefined for a message of the gate's own. */
export function drawnFor(access: AccessStatus, props: AccessGateProps): ReactNode {
  if (access.status === 'waiting') return props.waiting;
  if (access.status === 'unknown') return undefined;
  switch (access.decision.access) {
    case 'full':
      return props.children;
    case 'limited':
      return props.limited;
    case 'none':
      return props.none;
  }
}
