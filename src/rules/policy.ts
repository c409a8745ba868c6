import type { RegimeName } from './regimes';
import type { State } from './resolution';

export const accesses = ['full', 'limited', 'none'] as const;

/** What a user may do now. `limited`: what exists can be read and exported, nothing new is made. */
export type Access = (typeof accesses)[number];

/** Who decides: Atlassian's flag, or dates and records alone (analysis, where no flag is to be had). */
export type Authority = 'platform' | 'rules';

/** The vendor's choices, part of the deployed app. Nobody on a site can change them. */
export type Policy = {
  regime: RegimeName;
  authority: Authority;
  /** Replaces the access of a state; a state not named keeps what the rules give. */
  accessByState: Partial<Record<State, Access>>;
  /** False while the app is not yet sold on the Marketplace: no license is then nothing to enforce. */
  listed: boolean;
};

export const defaultPolicy: Policy = {
  regime: 'classic',
  authority: 'platform',
  accessByState: {},
  listed: true,
};
